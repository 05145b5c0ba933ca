import {isSpace} from "./count-words.js";
import type {Line} from "./page.js";
import {CLOSER, CLOSES_QUOTE, isMark, marksOf, OPENS_QUOTE, STOP} from "./sentence-marks.js";

/** A sentence of the running text: its offsets, its paragraph, and the quotations in it. */
export interface Sentence {
  start: number;
  end: number;
  paragraph: number;
  /** Offsets between quotation marks, marks included; a quotation may begin in an earlier sentence. */
  quotes: {start: number; end: number}[];
}

/** An initial, as in a name. */
const INITIAL = /^\p{Lu}$/u;
/** What may stand before an abbreviation, beside white space. */
const EDGES = '(“"«';

const SMALL = /^\s+\p{Ll}/u;

/** Splits paragraphs into sentences; full stops of initials and of `abbreviations`, given without it, do not end one. */
export function segment(body: readonly Line[], abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [paragraph, line] of body.entries()) splitLine(line, {paragraph, abbreviations}, sentences);
  return sentences;
}

/** Longer than any sentence; what no full stop ends is cut, so that no reader of sentences meets an endless one. */
const LONGEST = 1500;

function splitLine(
  line: Line,
  {paragraph, abbreviations}: {paragraph: number; abbreviations: ReadonlySet<string>},
  sentences: Sentence[]
): void {
  const quotes = quotesIn(line);
  let from = 0;
  let quote = 0;
  const push = (to: number) => {
    let start = from;
    while (start < to && isSpace(line.text.charCodeAt(start))) start += 1;
    from = to;
    if (start >= to) return;
    const [a, b] = [line.start + start, line.start + to];
    while ((quotes[quote]?.end ?? b) <= a) quote += 1;
    sentences.push({start: a, end: b, paragraph, quotes: startingBefore(quotes, quote, b)});
  };
  const pushUpTo = (to: number) => {
    while (to - from > LONGEST) push(cutBefore(line.text, from + LONGEST, from));
    push(to);
  };
  for (let stop = nextStop(line.text, 0); stop; stop = nextStop(line.text, stop.end)) {
    const {at, end} = stop;
    if (line.text[at] === "." && isShort(wordBefore(line.text, at, from), abbreviations)) continue;
    if (end < line.text.length && SMALL.test(line.text.slice(end, end + 4))) continue;
    pushUpTo(end);
  }
  if (from < line.text.length) pushUpTo(line.text.length);
}

function isShort(word: string, abbreviations: ReadonlySet<string>): boolean {
  return abbreviations.has(word) || INITIAL.test(word);
}

/** What stands before an offset without white space, a bracket or a mark that opens a quotation, from `from` on. */
function wordBefore(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && !isSpace(text.charCodeAt(start - 1)) && !EDGES.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start, at);
}

/** An engine walks to the next of some marks many times as fast as a loop over the letters does. */
const STOPS = new RegExp(`[${marksOf(STOP)}]`, "g");
const QUOTES = new RegExp(`[${marksOf(OPENS_QUOTE)}${marksOf(CLOSES_QUOTE)}"]`, "g");

/** Where the next mark stands from a place on, or -1. */
function nextMark(marks: RegExp, text: string, from: number): number {
  marks.lastIndex = from;
  return marks.test(text) ? marks.lastIndex - 1 : -1;
}

/** The next stop from a place on that white space or the end follows, with all the marks that belong to it. */
function nextStop(text: string, from: number): {at: number; end: number} | null {
  for (let at = nextMark(STOPS, text, from); at >= 0; at = nextMark(STOPS, text, at + 1)) {
    let end = at + 1;
    while (end < text.length && isMark(text.charCodeAt(end), STOP)) end += 1;
    const last = end - 1;
    while (end < text.length && isMark(text.charCodeAt(end), CLOSER)) end += 1;
    if (end === text.length || isSpace(text.charCodeAt(end))) return {at, end};
    at = last;
  }
  return null;
}

function startingBefore(quotes: {start: number; end: number}[], from: number, end: number) {
  let to = from;
  while ((quotes[to]?.start ?? end) < end) to += 1;
  return quotes.slice(from, to);
}

/** The last white space before an offset, or the offset itself where the text has none behind `from`. */
function cutBefore(text: string, offset: number, from: number): number {
  const space = text.slice(from + 1, offset).lastIndexOf(" ");
  return space < 0 ? offset : from + 1 + space;
}

const STRAIGHT = 34;

function quotesIn(line: Line): {start: number; end: number}[] {
  const quotes: {start: number; end: number}[] = [];
  let open = -1;
  for (let i = nextMark(QUOTES, line.text, 0); i >= 0; i = nextMark(QUOTES, line.text, i + 1)) {
    const code = line.text.charCodeAt(i);
    if (isMark(code, OPENS_QUOTE)) open = open < 0 ? i : open;
    else if (isMark(code, CLOSES_QUOTE) || (code === STRAIGHT && open >= 0)) {
      if (open >= 0) quotes.push({start: line.start + open, end: line.start + i + 1});
      open = -1;
    } else if (code === STRAIGHT) open = i;
  }
  if (open >= 0) quotes.push({start: line.start + open, end: line.end});
  return quotes;
}
