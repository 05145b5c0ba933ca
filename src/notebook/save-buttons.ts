import {element} from "../story/explore/element.js";

export type SavedFormat = "json" | "csv";

/** The ways to keep what the coder made of a text. */
export function saveButtons(save: (format: SavedFormat) => void): HTMLElement {
  const button = (format: SavedFormat, words: string): HTMLElement => {
    const made = element("button", {type: "button", class: "plain", "data-save": format}, [words]);
    made.addEventListener("click", () => save(format));
    return made;
  };
  return element("p", {class: "nb-save"}, [
    button("json", "The coded text (JSON)"),
    " ",
    button("csv", "Its mentions (CSV)")
  ]);
}
