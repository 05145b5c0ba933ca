import {LARGEST_FILE} from "../corpus/read-text.js";

/** Whole lines, each with its end but perhaps the last, and the number of the first; or the number of one too long. */
export type LineChunk = {first: number; bytes: Uint8Array} | {first: number; tooLong: true};

const LINE_FEED = 0x0a;

/**
 * Cuts what a stream gives at line ends, as it comes: no line waits for another. Never holds more than a line of the
 * largest size there may be; a longer one is dropped and told.
 */
export async function* lineChunks(stream: AsyncIterable<Uint8Array>): AsyncGenerator<LineChunk> {
  let first = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end === 0) {
      size += chunk.length;
      held = size > LARGEST_FILE ? [] : [...held, chunk];
      continue;
    }
    const start = size > LARGEST_FILE ? chunk.indexOf(LINE_FEED) + 1 : 0;
    if (start > 0) yield {first, tooLong: true};
    if (start > 0) first += 1;
    const bytes = Buffer.concat([...held, chunk.subarray(start, end)]);
    if (bytes.length > 0) yield {first, bytes};
    first += lineFeeds(bytes);
    held = end < chunk.length ? [chunk.subarray(end)] : [];
    size = chunk.length - end;
  }
  if (size > LARGEST_FILE) yield {first, tooLong: true};
  else if (size > 0) yield {first, bytes: Buffer.concat(held)};
}

function lineFeeds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}
