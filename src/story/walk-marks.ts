import type {Stage} from "./stage.js";

/** Pixels on the screen within which a tap or a pointer means the nearest mark. */
const reach = 22;

/**
 * Ways to a mark beside clicking right on it: arrow keys, Home and End while a mark has the focus; a tap or the pointer near
 * one, since small marks are hard to hit. Nothing is listened to outside the picture.
 */
export function walkMarks(stage: Pick<Stage, "svg" | "visible">): void {
  const {svg} = stage;
  svg.addEventListener("keydown", (event) => {
    const links = stage.visible();
    const at = links.indexOf((event.target as Element).closest<SVGAElement>("a") as SVGAElement);
    const to = at < 0 ? undefined : links[target(event.key, at, links.length)];
    if (to === undefined) return;
    event.preventDefault();
    for (const link of links) link.setAttribute("tabindex", link === to ? "0" : "-1");
    to.focus({preventScroll: true});
  });
  svg.addEventListener("click", (event) => {
    if ((event.target as Element).closest("a") !== null) return;
    const near = nearest(stage.visible(), event);
    near?.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
  });
  let waiting = false;
  svg.addEventListener("pointermove", (event) => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      point(svg, nearest(stage.visible(), event));
    });
  });
  svg.addEventListener("pointerleave", () => point(svg, null));
  svg.addEventListener("focusin", ({target}) => point(svg, (target as Element).closest<SVGAElement>("a")));
  svg.addEventListener("focusout", () => point(svg, null));
}

function target(key: string, at: number, length: number): number {
  if (key === "ArrowRight" || key === "ArrowDown") return Math.min(length - 1, at + 1);
  if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(0, at - 1);
  return key === "Home" ? 0 : key === "End" ? length - 1 : -1;
}

function point(svg: SVGSVGElement, link: SVGAElement | null): void {
  if (link?.classList.contains("near")) return;
  for (const other of svg.querySelectorAll(".near")) other.classList.remove("near");
  link?.classList.add("near");
  const tip = tipOf(svg);
  if (tip === null) return;
  const row = link?.ownerDocument.getElementById(link.getAttribute("aria-labelledby") ?? "");
  tip.hidden = !row;
  if (!link || !row) return;
  const [day = "", , who = ""] = Array.from(row.querySelectorAll("td"), (cell) => cell.textContent ?? "");
  tip.textContent = `${who}, ${day}`;
  place(tip, link);
}

/** The small label beside the picture; what it says is the mark's name already, so it is not read out. */
function tipOf(svg: SVGSVGElement): HTMLElement | null {
  const {parentElement: stage, ownerDocument: document} = svg;
  if (stage === null) return null;
  const known = stage.querySelector<HTMLElement>(".tip");
  if (known !== null) return known;
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.setAttribute("aria-hidden", "true");
  stage.append(tip);
  return tip;
}

/** Over the mark, or under it where there is no room; never beyond the stage's sides. */
function place(tip: HTMLElement, link: SVGAElement): void {
  const [box, frame] = [link.getBoundingClientRect(), tip.parentElement?.getBoundingClientRect()];
  if (frame === undefined) return;
  const middle = (box.left + box.right) / 2 - frame.left - tip.offsetWidth / 2;
  tip.style.left = `${Math.max(4, Math.min(frame.width - tip.offsetWidth - 4, middle))}px`;
  const above = box.top - frame.top - tip.offsetHeight - 8;
  tip.style.top = `${above > 0 ? above : box.bottom - frame.top + 8}px`;
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
