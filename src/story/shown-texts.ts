import {type Html, html} from "./html.js";

/** Texts of which the page shows the passages. */
const MOST_TEXTS = 60;

/** The texts that the page shows and can name: the first ones, where there are very many. */
export const shownTexts = <Text>(texts: readonly Text[]): readonly Text[] => texts.slice(0, MOST_TEXTS);

/** What stands below them, where there are more. */
export function moreTexts(texts: number): Html {
  const more = texts - MOST_TEXTS;
  if (more <= 0) return html``;
  return html`<p>And ${more.toLocaleString("en")} more, whose contacts are in <a href="./explore">the explorer</a> and in <a href="./data/mentions.csv" download>mentions.csv</a>.</p>\n`;
}
