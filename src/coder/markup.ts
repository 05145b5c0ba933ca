import type {Region} from "./page.js";

const HIDDEN = ["script", "style", "noscript", "template"];
const LONGEST_TAG = 20000;

/** Tags, scripts, styles and comments that a scraper left in a text; what they hold is no part of the article. */
export function findMarkup(text: string): Region[] {
  const regions: Region[] = [];
  for (let at = text.indexOf("<"); at >= 0; ) {
    const end = markupEnd(text, at);
    if (end > at) regions.push({kind: "boilerplate", start: at, end, rule: "page-markup"});
    at = text.indexOf("<", Math.max(end, at + 1));
  }
  return regions;
}

function markupEnd(text: string, at: number): number {
  if (text.startsWith("<!--", at)) return after(text, "-->", at);
  if (!/[a-z/!]/i.test(text[at + 1] ?? "")) return -1;
  const close = text.indexOf(">", at);
  if (close < 0 || close - at > LONGEST_TAG) return -1;
  const name = (/^<([a-z]+)/i.exec(text.slice(at, at + 12))?.[1] ?? "").toLowerCase();
  return HIDDEN.includes(name) ? Math.max(close + 1, after(text, `</${name}>`, close)) : close + 1;
}

function after(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at < 0 ? -1 : at + what.length;
}
