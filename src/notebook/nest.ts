import type {Stretch} from "./view.js";

/** A stretch that is something, with the smaller ones in it, or (`is` null) plain text between them. */
export interface Piece<T extends Stretch> extends Stretch {
  is: T | null;
  inside: Piece<T>[];
}

/** A stretch of text as a row of pieces that leaves nothing out. What crosses another's border is dropped. */
export function nest<T extends Stretch>({start, end}: Stretch, stretches: readonly T[]): Piece<T>[] {
  const inside = stretches
    .filter((s) => s.start >= start && s.end <= end && s.end > s.start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece<T>[] = [];
  let at = start;
  for (let i = 0; i < inside.length; ) {
    const is = inside[i] as T;
    const within: T[] = [];
    for (i += 1; i < inside.length && (inside[i] as T).start < is.end; ++i) within.push(inside[i] as T);
    if (is.start > at) pieces.push({start: at, end: is.start, is: null, inside: []});
    pieces.push({start: is.start, end: is.end, is, inside: within.length === 0 ? [] : nest(is, within)});
    at = is.end;
  }
  return at < end ? [...pieces, {start: at, end, is: null, inside: []}] : pieces;
}
