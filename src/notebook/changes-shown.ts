import {element} from "../story/explore/element.js";
import type {Changes} from "./changes.js";

/** What was changed on this page, as the steps that keep it in the project; the last thing puts everything back. */
export function changesShown({steps}: Pick<Changes, "steps">): HTMLElement[] {
  if (steps.length === 0)
    return [element("p", {class: "nb-note"}, ["The rules are those of the project; nothing is changed."])];
  const items = steps.map(({path, doing, line}) =>
    element("li", {}, [`In ${path}, ${doing}: `, element("code", {dir: "auto"}, [line])])
  );
  return [
    element("h3", {}, ["What you have changed"]),
    element("p", {}, ["It is kept nowhere but on this page. To keep it in the project:"]),
    element("ul", {}, items),
    element("button", {type: "button", class: "plain", "data-all": true}, ["Put everything back"])
  ];
}
