import {type Child, svgElement} from "../svg.js";
import type {Theme, ThemeCell, ThemeRows} from "./rows.js";

/** A cell as a link: to the coded passage where the words stand in one, else to the text's card. */
export function cellLink(
  document: Document,
  {cell, theme, rows}: {cell: ThemeCell; theme: Theme; rows: ThemeRows},
  ...children: Child[]
): SVGElement {
  const {number, article_id} = rows.texts[cell.text] ?? {number: 0, article_id: ""};
  const attributes = {
    href: cell.mention_id === null ? `#t-${article_id}` : `#m-${cell.mention_id}`,
    class: "mark",
    "data-mention": cell.mention_id ?? undefined,
    "aria-label": `“${cell.quote}”: ${theme.topic}, text ${number}. To the ${cell.mention_id === null ? "text" : "passage"}`
  };
  return svgElement(document, "a", attributes, ...children);
}
