import type {FrameOptions} from "./read-options.js";

/** Puts what was asked for into effect by classes and attributes alone: no text of an address ever becomes markup. */
export function applyOptions(root: HTMLElement, {dark, plain, transparent, time, motion}: FrameOptions): void {
  if (dark !== "auto") root.dataset.theme = dark === "true" ? "dark" : "light";
  else delete root.dataset.theme;
  root.classList.toggle("plain", plain);
  root.classList.toggle("transparent", transparent);
  root.classList.toggle("still", motion === "reduce");
  for (const mark of root.querySelectorAll<SVGElement>("[data-from]"))
    mark.classList.toggle("outside", time !== null && !touches(mark, time));
}

/** A mark whose days are not known to lie outside the span is not put outside it. */
function touches({dataset: {from = "", until = from}}: SVGElement, [first, last]: readonly [string, string]): boolean {
  return until >= first && from <= last;
}
