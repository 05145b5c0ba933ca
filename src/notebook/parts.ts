import type {Stretch} from "./view.js";

/** Enough for an article; more is shown in parts, so that a page never holds a whole book. */
const LONG = 4000;

/**
 * A text cut into parts of at most about `LONG` code units: between lines, or where a line is longer between sentences,
 * or where a sentence is longer too, anywhere.
 */
export function partsOf(text: string, sentences: readonly Stretch[]): Stretch[] {
  if (text.length <= LONG) return [{start: 0, end: text.length}];
  const parts: Stretch[] = [];
  let at = 0;
  for (let start = 0; start < text.length; ) {
    const limit = start + LONG;
    if (limit >= text.length) return [...parts, {start, end: text.length}];
    while ((sentences[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= limit) at += 1;
    const line = text.lastIndexOf("\n", limit) + 1;
    const sentence = sentences[at]?.start ?? 0;
    const end = [line, sentence].find((place) => place > start) ?? limit;
    parts.push({start, end});
    start = end;
  }
  return parts;
}

/** The part that holds an offset. */
export function partAt(parts: readonly Stretch[], offset: number): number {
  const index = parts.findIndex(({end}) => offset < end);
  return index < 0 ? parts.length - 1 : index;
}
