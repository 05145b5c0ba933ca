import type {Tokens} from "./tokens.js";

/** The words of a stretch of the text: the first of them, and the one behind the last. */
export function wordsWithin(
  {start: starts}: Pick<Tokens, "start">,
  {start, end}: {start: number; end: number}
): {from: number; to: number} {
  return {from: firstFrom(starts, start), to: firstFrom(starts, end)};
}

/** Index of the first of some rising offsets that is not below `offset`. */
function firstFrom(offsets: readonly number[], offset: number): number {
  let low = 0;
  for (let high = offsets.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
