/** A text without what cannot be seen, and for each of its code units the place it had in the original. */
export interface Normalized {
  text: string;
  /** Original offset of a code unit of `text`; `text.length` maps to the end of the original. */
  origin: (offset: number) => number;
}

const INVISIBLE = /[\r\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Either of them. */
const ODD = /[\r\u00a0\u00ad\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]/;

/** Takes out carriage returns, zero-width and direction marks, turns odd spaces into plain ones; offsets stay known. */
export function normalize(original: string): Normalized {
  if (!ODD.test(original)) return {text: original, origin: (offset) => offset};
  const spaced = original.replace(SPACE, " ");
  if (!INVISIBLE.test(spaced)) return {text: spaced, origin: (offset) => offset};
  const kept = new Uint32Array(spaced.length + 1);
  const parts: string[] = [];
  let count = 0;
  let from = 0;
  for (let i = 0; i < spaced.length; ++i) {
    if (INVISIBLE.test(spaced[i] ?? "")) {
      parts.push(spaced.slice(from, i));
      from = i + 1;
    } else {
      kept[count++] = i;
    }
  }
  parts.push(spaced.slice(from));
  kept[count] = spaced.length;
  return {text: parts.join(""), origin: (offset) => kept[Math.min(offset, count)] ?? spaced.length};
}
