const SPACE = /\s/;
/** Nearly all there is: below the smallest other white space, these and the ones from the tabulator to the return. */
const [PLAIN, TAB, RETURN, SMALLEST] = [32, 9, 13, 0xa0];
/** By code unit: 2 for white space, 1 for anything else, 0 where that has not been looked at yet. */
const kinds = new Uint8Array(65536);

/** How many words stand between two offsets: runs of anything but white space. */
export function countWords(text: string, {start, end}: {start: number; end: number}): number {
  let words = 0;
  let inWord = false;
  for (let i = start; i < end; ++i) {
    const code = text.charCodeAt(i);
    const space = code === PLAIN || (code < SMALLEST ? code >= TAB && code <= RETURN : isSpace(code));
    if (!space && !inWord) words += 1;
    inWord = !space;
  }
  return words;
}

/** Whether a code unit is white space. */
export function isSpace(code: number): boolean {
  const known = kinds[code] ?? 0;
  if (known > 0) return known > 1;
  const space = SPACE.test(String.fromCharCode(code));
  kinds[code] = space ? 2 : 1;
  return space;
}
