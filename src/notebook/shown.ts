import type {Names} from "./member-words.js";
import {type Child, type Tree, tree} from "./tree.js";
import type {ArticleView, Stretch} from "./view.js";

/** What a stage is shown of, and whether its rules and sentences can be pressed. */
export interface Shown {
  view: ArticleView;
  names: Names;
  live: boolean;
  /** For a phone: pictures are drawn for its width. */
  narrow?: boolean;
}

const LEFT_OUT = /\u2003(?:\s*\u2003)*/g;

/** Words of the text as one reads them: what an excerpt leaves out is a mark, white space is one space. */
export function textWords(text: string): string {
  return text.replace(LEFT_OUT, " […] ").replace(/\s+/g, " ");
}

/** The words of a stretch of the part that is shown. */
export function partWords({view}: Shown, {start, end}: Stretch): string {
  return textWords(view.part.text.slice(start - view.part.start, end - view.part.start));
}

/** Attributes of an element that holds words of the text: their language, and the way they run. */
export function inItsLanguage({view}: Shown): Tree["attributes"] {
  return {lang: view.article.language, dir: "auto"};
}

/** Ids of rules; pressed, each leads to its row. */
export function ruleChips(rules: readonly string[], {live}: Shown): Child[] {
  return rules.flatMap((rule, i) => [
    i === 0 ? null : " ",
    live
      ? tree("button", {type: "button", class: "rule", "data-rule": rule}, rule)
      : tree("code", {class: "rule"}, rule)
  ]);
}

/** Where a sentence stands; pressed, it is shown. */
export function sentenceLink(number: number, {live}: Shown): Child {
  return live
    ? tree("button", {type: "button", class: "to-sentence", "data-sentence": number}, `sentence ${number}`)
    : `sentence ${number}`;
}

/** A country by its name, where it has one. */
export function nameOf(code: string | null, {names}: Shown): string {
  return code === null ? "country not told" : (names[code] ?? code);
}

/** Headings of a table and its rows. */
export function table(caption: string, columns: readonly string[], rows: readonly (readonly Child[])[]): Tree {
  const head = columns.map((column) => tree("th", {scope: "col"}, column));
  const body = rows.map((cells) =>
    tree("tr", {}, ...cells.map((cell, i) => (i === 0 ? tree("th", {scope: "row"}, cell) : tree("td", {}, cell))))
  );
  return tree(
    "div",
    {class: "nb-table", role: "region", "aria-label": caption, tabindex: 0},
    tree(
      "table",
      {},
      tree("caption", {}, caption),
      tree("thead", {}, tree("tr", {}, ...head)),
      tree("tbody", {}, ...body)
    )
  );
}

/** "3 of 2,500 are shown" where a list is cut; nothing where it is whole. */
export function cutNote(shown: number, all: number): Child {
  return shown < all
    ? tree("p", {class: "nb-note"}, `The first ${shown} of ${all} are shown; the download has all.`)
    : null;
}
