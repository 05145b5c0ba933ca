import {isSpace} from "../text/count-words.js";

/** A part of a page, by offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/** How much of a line is looked at to see whether it is one of an article. */
const GLANCE = 200;

/** The lines of a page that are its own, without those that touch one of the `foreign` stretches. */
export function ownLines(text: string, foreign: readonly Stretch[]): Stretch[] {
  const lines: Stretch[] = [];
  // A test, since V8 moves `includes`, which has no effects, into the loop and searches the text once a line.
  const handles = /\(@/.test(text);
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    const line = {start, end};
    if (isReadable(text, line, handles) && !touchesAny(line, foreign)) lines.push(line);
    start = end + 1;
  }
  return lines;
}

function touchesAny({start, end}: Stretch, foreign: readonly Stretch[]): boolean {
  for (const stretch of foreign) if (stretch.start < end && start < stretch.end) return true;
  return false;
}

/** Posts' signatures, markup and scripts are no lines of the page's own. */
function isReadable(text: string, {start, end}: Stretch, handles: boolean): boolean {
  let first = start;
  while (first < end && isSpace(text.charCodeAt(first))) first += 1;
  if (first === end) return false;
  const limit = Math.min(end, start + GLANCE);
  if (first < limit && (text[first] === "<" || text[first] === "{")) return false;
  return !handles || !/\(@\w/.test(text.slice(start, limit));
}
