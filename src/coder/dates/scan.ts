import type {Tokens} from "../text/tokens.js";
import type {Word} from "../text/word-table.js";
import {classOf, DIGIT, isWordClass, LETTER, LINE, SPACE} from "./char-class.js";
import {markOf} from "./marks.js";
import {
  asciiDigits,
  isAmount,
  isPlainRun,
  joinedDate,
  LONGEST_DATE,
  numberOf,
  numberRun,
  type Piece,
  standsAlone
} from "./number-run.js";
import type {DateLexicon, DateWord} from "./rule-trie.js";

/** A text cut for date rules: one entry a word, number or mark, in parallel lists. */
export interface Scan {
  text: string;
  start: number[];
  end: number[];
  /** The folded word where some rule knows it, the mark itself, or "" for anything else. */
  form: string[];
  /** What the rules know of that word or mark; null for anything else. */
  word: (DateWord | null)[];
  /** The number where it can be a day, year or count, else -1. */
  number: number[];
  /** Digits of three joined numbers as written, `2024-07-10` or `03/07/2022`, else null. */
  joined: (string | null)[];
  /** Whether a line that is not merely wrapped ends before it. */
  broken: boolean[];
}

const AT = 64;
/** No rule knows a longer word, whatever marks stand on its letters. */
const LONGEST_WORD = 100;

/** A line at least this long is taken to be wrapped, not ended, when the next line is not blank. */
const WRAPPED = 60;

/** What is cut at the moment; kept, so that the lists need not grow anew for each text. */
const row: Omit<Scan, "text"> = {start: [], end: [], form: [], word: [], number: [], joined: [], broken: []};
/** Room for more entries than that is given back. */
const MOST_KEPT = 1 << 16;

/**
 * Cuts a text in one pass. A run of digits and separators is looked at once, however long it is. `words` are the text's,
 * where they are known already: the plain ones of them are not read again.
 */
export function scan(text: string, lexicon: DateLexicon, words?: Tokens): Scan {
  const scanner = new Scanner(text, lexicon);
  return words ? scanner.along(words) : scanner.run();
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
    this.upTo(this.text.length);
    return this.cut();
  }

  along({start, end, words, plain}: Tokens): Scan {
    for (let i = 0; i < start.length; ++i) {
      if (plain[i] === 0) continue;
      const from = start[i] as number;
      this.upTo(from);
      if (this.at === from) this.known(words[i] as Word, end[i] as number);
    }
    return this.run();
  }

  /** Reads what begins before an offset; that may reach beyond it. */
  private upTo(limit: number): void {
    const {text} = this;
    while (this.at < limit) {
      const kind = classOf(text.charCodeAt(this.at));
      if (kind === SPACE) this.at += 1;
      else if (kind === LETTER) this.word();
      else if (kind === DIGIT) this.digits();
      else if (kind === LINE) this.line();
      else this.mark();
    }
  }

  /** A plain word from here to an offset, unless to the date rules it goes on behind that. */
  private known(word: Word, end: number): void {
    const {text, lexicon, at} = this;
    if (end < text.length && isWordClass(classOf(text.charCodeAt(end)))) {
      this.word();
      return;
    }
    if (word.datedBy !== lexicon) {
      word.datedBy = lexicon;
      word.dateWord = lexicon.word(word.form);
    }
    this.at = end;
    if (word.dateWord === null || (at > 0 && text.charCodeAt(at - 1) === AT)) this.pushUnknown(at, end);
    else this.push(at, end, word.dateWord);
  }

  private cut(): Scan {
    const {text, count} = this;
    const {start, end, form, word, number, joined, broken} = row;
    const lists = [start, end, form, word, number, joined, broken];
    const out = {
      text,
      start: start.slice(0, count),
      end: end.slice(0, count),
      form: form.slice(0, count),
      word: word.slice(0, count),
      number: number.slice(0, count),
      joined: joined.slice(0, count),
      broken: broken.slice(0, count)
    };
    if (count > MOST_KEPT) for (const list of lists) list.length = 0;
    return out;
  }

  private push(start: number, end: number, word: DateWord | null): void {
    row.number[this.count] = -1;
    row.joined[this.count] = null;
    this.place(start, end, word);
  }

  private pushNumber(start: number, end: number, {number, joined}: {number: number; joined: string | null}): void {
    row.number[this.count] = number;
    row.joined[this.count] = joined;
    this.place(start, end, null);
  }

  private place(start: number, end: number, word: DateWord | null): void {
    const {count} = this;
    row.start[count] = start;
    row.end[count] = end;
    row.form[count] = word === null ? "" : word.form;
    row.word[count] = word;
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
    this.push(start, end, null);
    this.unknownRun = true;
  }

  private line(): void {
    if (this.at - this.lineStart < WRAPPED) this.pendingBreak = true;
    this.at += 1;
    this.lineStart = this.at;
  }

  private mark(): void {
    this.push(this.at, this.at + 1, this.lexicon.mark(markOf(this.text.charCodeAt(this.at))));
    this.at += 1;
  }

  private word(): void {
    const {text, lexicon} = this;
    const start = this.at;
    const first = text.charCodeAt(start);
    let at = start + 1;
    while (at < text.length && isWordClass(classOf(text.charCodeAt(at)))) at += 1;
    if (first > 127 && classOf(text.charCodeAt(start + 1)) === DIGIT) at = start + 1;
    this.at = at;
    const form = at - start < LONGEST_WORD ? lexicon.known(text.slice(start, at)) : null;
    if (form === null || (start > 0 && text.charCodeAt(start - 1) === AT)) this.pushUnknown(start, at);
    else this.push(start, at, lexicon.word(form));
  }

  private inWord(): boolean {
    return isWordClass(classOf(this.text.charCodeAt(this.at)));
  }

  private digits(): void {
    const start = this.at;
    const pieces = numberRun(this.text, start);
    const last = pieces.at(-1);
    if (last === undefined) return;
    this.at = last.end;
    if (pieces.length > LONGEST_DATE) {
      this.pushUnknown(start, last.end);
      return;
    }
    const digits = pieces.map((piece) => asciiDigits(this.text.slice(piece.start, piece.end)));
    const joined = joinedDate(pieces, digits);
    if (joined !== null && standsAlone(this.text, start, last.end)) {
      this.pushNumber(start, last.end, {number: -1, joined});
      return;
    }
    const usable = !isAmount(this.text, start, last.end) && isPlainRun(pieces, digits);
    pieces.forEach((piece, i) => {
      if (i > 0) this.push(piece.start - 1, piece.start, this.lexicon.mark(piece.separator));
      const value = usable ? numberOf(digits[i] ?? "") : -1;
      if (i < pieces.length - 1) this.pushNumber(piece.start, piece.end, {number: value, joined: null});
      else this.lastNumber(piece, value);
    });
  }

  /** The last number of a run may have letters: an ordinal's ending keeps it, anything else spoils it. */
  private lastNumber(piece: Piece, value: number): void {
    while (this.at < this.text.length && this.inWord()) this.at += 1;
    const suffix = this.text.slice(piece.end, this.at).toLowerCase();
    const number = suffix === "" || this.lexicon.suffixes.has(suffix) ? value : -1;
    this.pushNumber(piece.start, this.at, {number, joined: null});
  }
}
