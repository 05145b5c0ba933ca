import type {Stage} from "./stage.js";

/** Pixels on the screen within which a tap or a pointer means the nearest mark. */
const reach = 22;

/**
 * Ways to a mark beside clicking right on it: arrow keys, Home and End while a mark has the focus; a tap or the pointer near
 * one, since small marks are hard to hit. Nothing is listened to outside the picture.
 */
export function walkMarks({svg, visible}: Stage): void {
  svg.addEventListener("keydown", (event) => {
    const links = visible();
    const at = links.indexOf((event.target as Element).closest<SVGAElement>("a") as SVGAElement);
    const to = at < 0 ? undefined : links[target(event.key, at, links.length)];
    if (to === undefined) return;
    event.preventDefault();
    for (const link of links) link.setAttribute("tabindex", link === to ? "0" : "-1");
    to.focus({preventScroll: true});
  });
  svg.addEventListener("click", (event) => {
    if ((event.target as Element).closest("a") !== null) return;
    const near = nearest(visible(), event);
    near?.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
  });
  svg.addEventListener("pointermove", (event) => point(svg, nearest(visible(), event)));
  svg.addEventListener("pointerleave", () => point(svg, null));
}

function target(key: string, at: number, length: number): number {
  if (key === "ArrowRight" || key === "ArrowDown") return Math.min(length - 1, at + 1);
  if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(0, at - 1);
  return key === "Home" ? 0 : key === "End" ? length - 1 : -1;
}

function point(svg: SVGSVGElement, link: SVGAElement | null): void {
  for (const other of svg.querySelectorAll(".near")) if (other !== link) other.classList.remove("near");
  link?.classList.add("near");
}

/** The link whose middle is nearest to a point of the screen, within reach. */
export function nearest(
  links: readonly SVGAElement[],
  {clientX, clientY}: {clientX: number; clientY: number}
): SVGAElement | null {
  let best: SVGAElement | null = null;
  let least = reach;
  for (const link of links) {
    const {left, right, top, bottom} = link.getBoundingClientRect();
    const distance = Math.hypot((left + right) / 2 - clientX, (top + bottom) / 2 - clientY);
    if (distance < least) [best, least] = [link, distance];
  }
  return best;
}
