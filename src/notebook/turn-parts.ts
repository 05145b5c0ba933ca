import {element} from "../story/explore/element.js";
import type {PartView} from "./view.js";

/** Shows which part of a long text this is and the ways to those beside it, and keeps the focus on the one that was pressed. */
export function turnParts(nav: HTMLElement, {index, count}: Pick<PartView, "index" | "count">): void {
  nav.hidden = count < 2;
  const turn = (words: string, to: number): HTMLElement =>
    element(
      "button",
      {type: "button", class: "plain", "data-part": to, "aria-disabled": to < 0 || to >= count ? "true" : null},
      [words]
    );
  const had = document.activeElement instanceof HTMLElement ? document.activeElement.textContent : null;
  const within = nav.contains(document.activeElement);
  const [earlier, later] = [turn("Earlier", index - 1), turn("Later", index + 1)];
  nav.replaceChildren(earlier, element("span", {role: "status"}, [`Part ${index + 1} of ${count}`]), later);
  if (within) [earlier, later].find((button) => button.textContent === had)?.focus();
}
