import {element} from "../story/explore/element.js";
import {type Changes, keyOf} from "./changes.js";
import {rulePath} from "./csv-line.js";
import type {RuleBook} from "./rule-book.js";
import {fieldColumns, ruleField} from "./rule-field.js";
import {type KnownRow, rowId, rowsWith} from "./rule-rows.js";

export interface CardOptions {
  book: () => RuleBook;
  changes: Changes;
}

/** A row of the rules with a field a column, to be edited in place; one that is taken out has none. */
export function ruleCard({place, row}: KnownRow, {book, changes}: CardOptions): HTMLElement {
  const rows = rowsWith(book(), changes.all, place);
  const out = changes.rowAt(place) === null;
  const legend = element("legend", {}, [
    rowId(row),
    element("small", {}, [` ${rulePath(place)}${out ? ", taken out" : ""}`])
  ]);
  const fields = out ? [] : fieldColumns(row).map((column) => ruleField(column, {row, rows}));
  const card = element("fieldset", {"data-row": keyOf(place)}, [legend, ...fields, element("button")]);
  markCard(card, {place, row}, changes);
  return card;
}

/** Says of a row whether it is changed, and what can be done about it. */
export function markCard(card: Element, {place, row}: KnownRow, changes: Changes): void {
  const changed = changes.isChanged(place);
  const [doing, what] = changed ? ["Put back", "data-back"] : ["Take out", "data-out"];
  const button = element(
    "button",
    {type: "button", class: "plain", "aria-label": `${doing}: ${rowId(row)}`, [what]: keyOf(place)},
    [doing]
  );
  card.classList.toggle("changed", changed);
  card.querySelector("button")?.replaceWith(button);
}
