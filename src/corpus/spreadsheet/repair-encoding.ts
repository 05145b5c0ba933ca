import {decodeText} from "../decode-text.js";

/** A file's text, and how its letters were kept where that was not UTF-8. */
export interface Decoded {
  text: string;
  misread: string | null;
}

/** Reads bytes as UTF-8, else in the encoding they seem to have; letters that were misread and saved so are mended. */
export function repairEncoding(bytes: Uint8Array): Decoded {
  const text = decodeText(bytes);
  if (!isUtf8(bytes)) return {text, misread: "another encoding"};
  const mended = MISREAD.test(text) ? unmisread(text) : null;
  return mended === null ? {text, misread: null} : {text: mended, misread: "UTF-8 read as Windows-1252"};
}

/** UTF-8 that was read as Windows-1252 and saved again: two letters where one was. */
const MISREAD = /[ÂÃØÙÛ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Null unless every letter outside ASCII was misread: then the file is as it should be. */
function unmisread(text: string): string | null {
  const bytes = Array.from(text, (char) => BYTES.get(char) ?? -1);
  if (bytes.includes(-1)) return null;
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

const OWN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
/** Windows-1252: its own 32 at 0x80, else what Unicode has. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({length: 256}, (_, byte) => [
    byte >= 0x80 && byte < 0xa0 ? (OWN[byte - 0x80] ?? "") : String.fromCharCode(byte),
    byte
  ])
);
