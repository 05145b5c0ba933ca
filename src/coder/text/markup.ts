import type {Region} from "./page.js";

const HIDDEN = ["script", "style", "noscript", "template"];
const LONGEST_TAG = 20000;

/** Tags, scripts, styles and comments that a scraper left in a text; what they hold is no part of the article. */
export function findMarkup(text: string): Region[] {
  const regions: Region[] = [];
  const after = lookAhead(text);
  for (let at = text.indexOf("<"); at >= 0; ) {
    const end = markupEnd(text, at, after);
    if (end > at) regions.push({kind: "boilerplate", start: at, end, rule: "page-markup"});
    at = text.indexOf("<", Math.max(end, at + 1));
  }
  return regions;
}

type After = (what: string, from: number) => number;

function markupEnd(text: string, at: number, after: After): number {
  if (text.startsWith("<!--", at)) return after("-->", at);
  if (!/[a-z/!]/i.test(text[at + 1] ?? "")) return -1;
  const close = after(">", at);
  if (close < 0 || close - at > LONGEST_TAG) return -1;
  const name = /^<([a-z]+)/i.exec(text.slice(at, at + 12))?.[1] ?? "";
  if (!HIDDEN.includes(name.toLowerCase())) return close;
  const hidden = after(`</${name}>`, close);
  return hidden < 0 ? Math.max(close, after(`</${name.toLowerCase()}>`, close)) : hidden;
}

/** The end of the next `what`, or -1; remembers it, so that a text full of what never ends is read once. */
function lookAhead(text: string): After {
  const known = new Map<string, number>();
  return (what, from) => {
    let at = known.get(what) ?? 0;
    if (at >= 0 && (at < from || !known.has(what))) {
      at = text.indexOf(what, from);
      known.set(what, at);
    }
    return at < 0 ? -1 : at + what.length;
  };
}
