import {classOf, DIGIT} from "./char-class.js";
import {markOf} from "./marks.js";

/** A number of a run, and the separator before it; "" before the first. */
export interface Piece {
  start: number;
  end: number;
  separator: string;
}

const SEPARATORS = "-/.:,";
/** A run of more numbers than this is no date and is not looked into. */
export const LONGEST_DATE = 3;

/**
 * The numbers that begin at a digit, with one separator between each; separators are kept with the number they precede. Of
 * too long a run one piece more than a date may have, up to the end of the run.
 */
export function numberRun(text: string, from: number): Piece[] {
  const pieces: Piece[] = [];
  let separator = "";
  for (let at = from; ; at += 1) {
    const start = at;
    while (classOf(text.charCodeAt(at)) === DIGIT) at += 1;
    if (pieces.length <= LONGEST_DATE) pieces.push({start, end: at, separator});
    else (pieces[LONGEST_DATE] as Piece).end = at;
    separator = at < text.length ? markOf(text.charCodeAt(at)) : "";
    const more = SEPARATORS.includes(separator) && classOf(text.charCodeAt(at + 1)) === DIGIT;
    if (separator === "" || !more) return pieces;
  }
}

const ASCII = /^[0-9]+$/;

/** Digits of any script as those of ASCII. */
export function asciiDigits(digits: string): string {
  if (ASCII.test(digits)) return digits;
  return digits.replace(/[^0-9]/g, (digit) => String((digit.charCodeAt(0) & 0xf) % 10));
}

/** Three numbers with one and the same separator, the first or the last a year; between strokes two digits do for it. */
export function joinedDate(pieces: Piece[], digits: string[]): string | null {
  const [, b, c] = pieces;
  if (pieces.length !== 3 || b?.separator !== c?.separator || !"-/.".includes(b?.separator ?? " ")) return null;
  const lengths = digits.map(({length}) => length).join("");
  const separator = b?.separator ?? "";
  const short = separator === "/" && /^[12][12]2$/.test(lengths);
  return short || /^(4[12][12]|[12][12]4)$/.test(lengths) ? digits.join(separator) : null;
}

/** Whether the numbers of a run can be read one by one: `3-4`, `14/15`, `3,2023`, but no time, price or score sheet. */
export function isPlainRun(pieces: Piece[], [a = "", b = ""]: string[]): boolean {
  const separator = pieces[1]?.separator;
  if (pieces.length !== 2) return pieces.length === 1;
  if (separator === "/") return a.length <= 2 && b.length <= 2;
  return separator === "-" || (separator === "," && a.length <= 2 && b.length === 4);
}

/** A number of up to four digits, else -1. */
export function numberOf(digits: string): number {
  return digits.length <= 4 ? Number(digits) : -1;
}

const CURRENCY = "$€£¥₽";

/** Prices and shares are no days. */
export function isAmount(text: string, start: number, end: number): boolean {
  const char = text[start - 1] ?? "";
  const before = char === " " ? (text[start - 2] ?? "") : char;
  return (before !== "" && CURRENCY.includes(before)) || text[end] === "%";
}

/** Whether a joined date is no part of an address, a file name or a code. A `T` before a time of day is no letter. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const after = text[end] ?? "";
  const timed = after === "T" && classOf(text.charCodeAt(end + 1)) === DIGIT;
  return !/[\p{L}_/=@]/u.test(text[start - 1] ?? "") && (timed || !/[\p{L}_]/u.test(after));
}
