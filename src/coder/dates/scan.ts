import type {DateLexicon} from "./date-lexicon.js";

/** A text cut for date rules: one entry a word, number or mark, in parallel lists. */
export interface Scan {
  text: string;
  start: number[];
  end: number[];
  /** The folded word where some rule knows it, the mark itself, or "" for anything else. */
  form: string[];
  /** The number where it can be a day, year or count, else -1. */
  number: number[];
  /** Digits of three joined numbers, `2024-07-10` or `03/07/2022`, else null. */
  joined: (string | null)[];
  /** Whether a line that is not merely wrapped ends before it. */
  broken: boolean[];
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const LINE = 4;
const UNSEEN = -1;
const classes = new Int8Array(65536).fill(UNSEEN);
const MARKS: Record<string, string> = {"’": "'", "‘": "'", "–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-", "،": ","};
const SEPARATORS = "-/.:,";
const CURRENCY = "$€£¥₽";
/** A line at least this long is taken to be wrapped, not ended, when the next line is not blank. */
const WRAPPED = 60;

function classOf(code: number): number {
  const known = classes[code] ?? MARK;
  if (known !== UNSEEN) return known;
  const char = String.fromCharCode(code);
  const found = computeClass(char);
  classes[code] = found;
  return found;
}

function computeClass(char: string): number {
  if (char === "\n") return LINE;
  if (/[0-9\u0660-\u0669\u06f0-\u06f9]/.test(char)) return DIGIT;
  if (/[\p{L}\p{M}_]/u.test(char)) return LETTER;
  return /[\s\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/.test(char) ? SPACE : MARK;
}

/** Cuts a text in one pass. A run of digits and separators is looked at once, however long it is. */
export function scan(text: string, lexicon: DateLexicon): Scan {
  return new Scanner(text, lexicon).run();
}

class Scanner {
  private readonly out: Scan;
  private at = 0;
  private lineStart = 0;
  private pendingBreak = true;
  private readonly text: string;
  private readonly lexicon: DateLexicon;

  constructor(text: string, lexicon: DateLexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.out = {text, start: [], end: [], form: [], number: [], joined: [], broken: []};
  }

  run(): Scan {
    while (this.at < this.text.length) {
      const kind = classOf(this.text.charCodeAt(this.at));
      if (kind === LETTER) this.word();
      else if (kind === DIGIT) this.digits();
      else if (kind === LINE) this.line();
      else if (kind === SPACE) this.at += 1;
      else this.mark();
    }
    return this.out;
  }

  private push(start: number, end: number, token: {form?: string; number?: number; joined?: string}): void {
    const {out} = this;
    out.start.push(start);
    out.end.push(end);
    out.form.push(token.form ?? "");
    out.number.push(token.number ?? -1);
    out.joined.push(token.joined ?? null);
    out.broken.push(this.pendingBreak);
    this.pendingBreak = false;
  }

  private line(): void {
    if (this.at - this.lineStart < WRAPPED) this.pendingBreak = true;
    this.at += 1;
    this.lineStart = this.at;
  }

  private mark(): void {
    const char = this.text[this.at] ?? "";
    this.push(this.at, this.at + 1, {form: MARKS[char] ?? char});
    this.at += 1;
  }

  private word(): void {
    const start = this.at;
    while (this.at < this.text.length && this.inWord()) this.at += 1;
    const handle = start > 0 && this.text[start - 1] === "@";
    this.push(start, this.at, {form: handle ? "" : (this.lexicon.known(this.text.slice(start, this.at)) ?? "")});
  }

  private inWord(): boolean {
    const kind = classOf(this.text.charCodeAt(this.at));
    return kind === LETTER || kind === DIGIT;
  }

  private digits(): void {
    const pieces = this.readRun();
    const last = pieces.at(-1);
    if (last === undefined) return;
    const start = pieces[0]?.start ?? 0;
    const joined = joinedDate(pieces);
    if (joined !== null && this.standsAlone(start, last.end)) {
      this.push(start, last.end, {joined});
      return;
    }
    const usable = !this.isAmount(start, last.end) && isPlainRun(pieces);
    pieces.forEach((piece, i) => {
      if (i > 0) this.push(piece.start - 1, piece.start, {form: piece.separator});
      this.number(piece, usable, i === pieces.length - 1);
    });
  }

  /** Numbers with one separator between each; the separators are kept with the number they precede. */
  private readRun(): Piece[] {
    const pieces: Piece[] = [];
    let separator = "";
    for (;;) {
      const start = this.at;
      while (classOf(this.text.charCodeAt(this.at)) === DIGIT) this.at += 1;
      pieces.push({start, end: this.at, separator, digits: asciiDigits(this.text.slice(start, this.at))});
      const char = this.text[this.at] ?? "";
      separator = MARKS[char] ?? char;
      const more = SEPARATORS.includes(separator) && classOf(this.text.charCodeAt(this.at + 1)) === DIGIT;
      if (separator === "" || !more) return pieces;
      this.at += 1;
    }
  }

  private number(piece: Piece, usable: boolean, last: boolean): void {
    const value = usable && piece.digits.length <= 4 ? Number(piece.digits) : -1;
    if (!last || classOf(this.text.charCodeAt(this.at)) !== LETTER) {
      this.push(piece.start, piece.end, {number: value});
      return;
    }
    while (this.at < this.text.length && this.inWord()) this.at += 1;
    const suffix = this.text.slice(piece.end, this.at).toLowerCase();
    this.push(piece.start, this.at, {number: this.lexicon.suffixes.has(suffix) ? value : -1});
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
  digits: string;
}

function asciiDigits(digits: string): string {
  return digits.replace(/[^0-9]/g, (digit) => String((digit.charCodeAt(0) & 0xf) % 10));
}

/** Three numbers with one and the same separator, the first or the last a year. */
function joinedDate(pieces: Piece[]): string | null {
  const [a, b, c] = pieces;
  if (pieces.length !== 3 || a === undefined || b === undefined || c === undefined) return null;
  if (b.separator !== c.separator || !"-/.".includes(b.separator)) return null;
  const lengths = `${a.digits.length}${b.digits.length}${c.digits.length}`;
  return /^(4[12][12]|[12][12]4)$/.test(lengths) ? `${a.digits}-${b.digits}-${c.digits}` : null;
}

/** Whether the numbers of a run can be read one by one: `3-4`, `14/15`, `3,2023`, but no time, price or score sheet. */
function isPlainRun(pieces: Piece[]): boolean {
  const [a, b] = pieces;
  if (pieces.length === 1 || a === undefined || b === undefined) return pieces.length === 1;
  if (pieces.length > 2) return false;
  if (b.separator === "-") return true;
  if (b.separator === "/") return a.digits.length <= 2 && b.digits.length <= 2;
  return b.separator === "," && a.digits.length <= 2 && b.digits.length === 4;
}
