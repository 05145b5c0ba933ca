import {classOf, DIGIT, isWordClass, LETTER, LINE, SPACE} from "./char-class.js";
import {HASH, mixed} from "./lookups.js";
import type {DateLexicon} from "./rule-trie.js";

/** A text cut for date rules: one entry a word, number or mark, in parallel lists. */
export interface Scan {
  text: string;
  start: number[];
  end: number[];
  /** The folded word where some rule knows it, the mark itself, or "" for anything else. */
  form: string[];
  /** The number where it can be a day, year or count, else -1. */
  number: number[];
  /** Digits of three joined numbers as written, `2024-07-10` or `03/07/2022`, else null. */
  joined: (string | null)[];
  /** Whether a line that is not merely wrapped ends before it. */
  broken: boolean[];
}

const MARKS: Record<string, string> = {"’": "'", "‘": "'", "–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-", "،": ","};
/** By code unit, the mark it is read as, as far as that has been asked. */
const marks: (string | undefined)[] = Array.from({length: 65536});

function markOf(code: number): string {
  const known = marks[code];
  if (known !== undefined) return known;
  const char = String.fromCharCode(code);
  const mark = MARKS[char] ?? char;
  marks[code] = mark;
  return mark;
}

const SEPARATORS = "-/.:,";
/** A run of more numbers than this is no date and is not looked into. */
const LONGEST_DATE = 3;
const CURRENCY = "$€£¥₽";
/** A line at least this long is taken to be wrapped, not ended, when the next line is not blank. */
const WRAPPED = 60;

/** Cuts a text in one pass. A run of digits and separators is looked at once, however long it is. */
export function scan(text: string, lexicon: DateLexicon): Scan {
  return new Scanner(text, lexicon).run();
}

class Scanner {
  private readonly out: Scan;
  private at = 0;
  private lineStart = 0;
  private pendingBreak = true;
  private unknownRun = false;
  private readonly text: string;
  private readonly lexicon: DateLexicon;

  constructor(text: string, lexicon: DateLexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.out = {text, start: [], end: [], form: [], number: [], joined: [], broken: []};
  }

  run(): Scan {
    const {text} = this;
    while (this.at < text.length) {
      const kind = classOf(text.charCodeAt(this.at));
      if (kind === SPACE) this.at += 1;
      else if (kind === LETTER) this.word();
      else if (kind === DIGIT) this.digits();
      else if (kind === LINE) this.line();
      else this.mark();
    }
    return this.out;
  }

  private push(start: number, end: number, form: string): void {
    this.place(start, end, form);
    this.out.number.push(-1);
    this.out.joined.push(null);
  }

  private pushNumber(start: number, end: number, {number, joined}: {number: number; joined: string | null}): void {
    this.place(start, end, "");
    this.out.number.push(number);
    this.out.joined.push(joined);
  }

  private place(start: number, end: number, form: string): void {
    const {out} = this;
    out.start.push(start);
    out.end.push(end);
    out.form.push(form);
    out.broken.push(this.pendingBreak);
    this.pendingBreak = false;
    this.unknownRun = false;
  }

  /** Words no rule knows are kept as one stretch, since nothing can match them. */
  private pushUnknown(start: number, end: number): void {
    if (this.unknownRun && !this.pendingBreak) {
      this.out.end[this.out.end.length - 1] = end;
      return;
    }
    this.push(start, end, "");
    this.unknownRun = true;
  }

  private line(): void {
    if (this.at - this.lineStart < WRAPPED) this.pendingBreak = true;
    this.at += 1;
    this.lineStart = this.at;
  }

  private mark(): void {
    this.push(this.at, this.at + 1, markOf(this.text.charCodeAt(this.at)));
    this.at += 1;
  }

  private word(): void {
    const {text, lexicon} = this;
    const start = this.at;
    const first = text.charCodeAt(start);
    let at = start + 1;
    let highest = first;
    let hash = mixed(HASH, first);
    for (; at < text.length; ++at) {
      const code = text.charCodeAt(at);
      if (!isWordClass(classOf(code))) break;
      hash = mixed(hash, code);
      if (code > highest) highest = code;
    }
    if (first > 127 && classOf(text.charCodeAt(start + 1)) === DIGIT) at = start + 1;
    this.at = at;
    const form =
      highest > 127
        ? lexicon.known(text.slice(start, at))
        : lexicon.plain.has(hash)
          ? lexicon.plain.at(hash, {text, start, end: at})
          : null;
    if (form === null || text[start - 1] === "@") this.pushUnknown(start, at);
    else this.push(start, at, form);
  }

  private inWord(): boolean {
    return isWordClass(classOf(this.text.charCodeAt(this.at)));
  }

  private digits(): void {
    const pieces = this.readRun();
    const last = pieces.at(-1);
    if (last === undefined) return;
    const start = pieces[0]?.start ?? 0;
    if (pieces.length > LONGEST_DATE) {
      this.pushUnknown(start, last.end);
      return;
    }
    const digits = pieces.map((piece) => asciiDigits(this.text.slice(piece.start, piece.end)));
    const joined = joinedDate(pieces, digits);
    if (joined !== null && this.standsAlone(start, last.end)) {
      this.pushNumber(start, last.end, {number: -1, joined});
      return;
    }
    const usable = !this.isAmount(start, last.end) && isPlainRun(pieces, digits);
    pieces.forEach((piece, i) => {
      if (i > 0) this.push(piece.start - 1, piece.start, piece.separator);
      const value = usable ? numberOf(digits[i] ?? "") : -1;
      if (i < pieces.length - 1) this.pushNumber(piece.start, piece.end, {number: value, joined: null});
      else this.lastNumber(piece, value);
    });
  }

  /** Numbers with one separator between each; the separators are kept with the number they precede. */
  private readRun(): Piece[] {
    const pieces: Piece[] = [];
    let separator = "";
    for (;;) {
      const start = this.at;
      while (classOf(this.text.charCodeAt(this.at)) === DIGIT) this.at += 1;
      if (pieces.length <= LONGEST_DATE) pieces.push({start, end: this.at, separator});
      else (pieces[LONGEST_DATE] as Piece).end = this.at;
      const char = this.text[this.at] ?? "";
      separator = MARKS[char] ?? char;
      const more = SEPARATORS.includes(separator) && classOf(this.text.charCodeAt(this.at + 1)) === DIGIT;
      if (separator === "" || !more) return pieces;
      this.at += 1;
    }
  }

  /** The last number of a run may have letters: an ordinal's ending keeps it, anything else spoils it. */
  private lastNumber(piece: Piece, value: number): void {
    while (this.at < this.text.length && this.inWord()) this.at += 1;
    const suffix = this.text.slice(piece.end, this.at).toLowerCase();
    const number = suffix === "" || this.lexicon.suffixes.has(suffix) ? value : -1;
    this.pushNumber(piece.start, this.at, {number, joined: null});
  }

  /** Prices and shares are no days. */
  private isAmount(start: number, end: number): boolean {
    const char = this.text[start - 1] ?? "";
    const before = char === " " ? (this.text[start - 2] ?? "") : char;
    return (before !== "" && CURRENCY.includes(before)) || this.text[end] === "%";
  }

  /** Whether a joined date is no part of an address, a file name or a code. A `T` before a time of day is no letter. */
  private standsAlone(start: number, end: number): boolean {
    const after = this.text[end] ?? "";
    const timed = after === "T" && classOf(this.text.charCodeAt(end + 1)) === DIGIT;
    return !/[\p{L}_/=@]/u.test(this.text[start - 1] ?? "") && (timed || !/[\p{L}_]/u.test(after));
  }
}

interface Piece {
  start: number;
  end: number;
  separator: string;
}

function asciiDigits(digits: string): string {
  return digits.replace(/[^0-9]/g, (digit) => String((digit.charCodeAt(0) & 0xf) % 10));
}

/** Three numbers with one and the same separator, the first or the last a year; between strokes two digits do for it. */
function joinedDate(pieces: Piece[], digits: string[]): string | null {
  const [, b, c] = pieces;
  if (pieces.length !== 3 || b?.separator !== c?.separator || !"-/.".includes(b?.separator ?? " ")) return null;
  const lengths = digits.map(({length}) => length).join("");
  const separator = b?.separator ?? "";
  const short = separator === "/" && /^[12][12]2$/.test(lengths);
  return short || /^(4[12][12]|[12][12]4)$/.test(lengths) ? digits.join(separator) : null;
}

/** Whether the numbers of a run can be read one by one: `3-4`, `14/15`, `3,2023`, but no time, price or score sheet. */
function isPlainRun(pieces: Piece[], [a = "", b = ""]: string[]): boolean {
  const separator = pieces[1]?.separator;
  if (pieces.length !== 2) return pieces.length === 1;
  if (separator === "/") return a.length <= 2 && b.length <= 2;
  return separator === "-" || (separator === "," && a.length <= 2 && b.length === 4);
}

/** A number of up to four digits, else -1. */
function numberOf(digits: string): number {
  return digits.length <= 4 ? Number(digits) : -1;
}
