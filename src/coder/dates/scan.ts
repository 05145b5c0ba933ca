import {classOf, DIGIT, isWordClass, LETTER, LINE, SPACE} from "./char-class.js";
import {HASH, mixed} from "./lookups.js";
import {asciiDigits, isPlainRun, joinedDate, numberOf, type Piece} from "./number-run.js";
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

/** What is cut at the moment; kept, so that the lists need not grow anew for each text. */
const row: Omit<Scan, "text"> = {start: [], end: [], form: [], number: [], joined: [], broken: []};
/** Room for more entries than that is given back. */
const MOST_KEPT = 1 << 16;

/** Cuts a text in one pass. A run of digits and separators is looked at once, however long it is. */
export function scan(text: string, lexicon: DateLexicon): Scan {
  return new Scanner(text, lexicon).run();
}

class Scanner {
  private count = 0;
  private at = 0;
  private lineStart = 0;
  private pendingBreak = true;
  private unknownRun = false;
  private readonly text: string;
  private readonly lexicon: DateLexicon;

  constructor(text: string, lexicon: DateLexicon) {
    this.text = text;
    this.lexicon = lexicon;
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
    return this.cut();
  }

  private cut(): Scan {
    const {text, count} = this;
    const {start, end, form, number, joined, broken} = row;
    const lists = [start, end, form, number, joined, broken];
    const out = {
      text,
      start: start.slice(0, count),
      end: end.slice(0, count),
      form: form.slice(0, count),
      number: number.slice(0, count),
      joined: joined.slice(0, count),
      broken: broken.slice(0, count)
    };
    if (count > MOST_KEPT) for (const list of lists) list.length = 0;
    return out;
  }

  private push(start: number, end: number, form: string): void {
    row.number[this.count] = -1;
    row.joined[this.count] = null;
    this.place(start, end, form);
  }

  private pushNumber(start: number, end: number, {number, joined}: {number: number; joined: string | null}): void {
    row.number[this.count] = number;
    row.joined[this.count] = joined;
    this.place(start, end, "");
  }

  private place(start: number, end: number, form: string): void {
    const {count} = this;
    row.start[count] = start;
    row.end[count] = end;
    row.form[count] = form;
    row.broken[count] = this.pendingBreak;
    this.count = count + 1;
    this.pendingBreak = false;
    this.unknownRun = false;
  }

  /** Words no rule knows are kept as one stretch, since nothing can match them. */
  private pushUnknown(start: number, end: number): void {
    if (this.unknownRun && !this.pendingBreak) {
      row.end[this.count - 1] = end;
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
