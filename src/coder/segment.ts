import type {Line} from "./page.js";

/** A sentence of the running text: its offsets, its paragraph, and the quotations in it. */
export interface Sentence {
  start: number;
  end: number;
  paragraph: number;
  /** Offsets between quotation marks, marks included; a quotation may begin in an earlier sentence. */
  quotes: {start: number; end: number}[];
}

const ABBREVIATION =
  /(?:^|[\s(“"«])(?:[\p{Lu}]|Gen|Brig|Maj|Lt|Col|Adm|Capt|Dr|Mr|Mrs|Ms|Prof|St|H\.E|U\.S|U\.N|U\.K|No|Nos|vs|etc|e\.g|i\.e|approx|ca|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Sr|Sra|M|Mme|Hon|Rev|Ayat|Sen|Rep|Gov|a\.m|p\.m)$/u;
const STOP = /(?<![.!?…؟۔])[.!?…؟۔]+[”"’'»)\]]*(?=\s|$)/gu;
const OPENING = "“«„";
const CLOSING = "”»";

/** Splits paragraphs into sentences; full stops of titles, initials and abbreviations do not end one. */
export function segment(body: readonly Line[]): Sentence[] {
  return body.flatMap((line, paragraph) => splitLine(line, paragraph));
}

/** Longer than any sentence; what no full stop ends is cut, so that no reader of sentences meets an endless one. */
const LONGEST = 1500;

function splitLine(line: Line, paragraph: number): Sentence[] {
  const sentences: Sentence[] = [];
  const quotes = quotesIn(line);
  let from = 0;
  let quote = 0;
  const push = (to: number) => {
    const start = from + (/^\s*/.exec(line.text.slice(from, to))?.[0].length ?? 0);
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
  for (const match of line.text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (match[0][0] === "." && ABBREVIATION.test(line.text.slice(Math.max(from, match.index - 12), match.index)))
      continue;
    if (/^\s+\p{Ll}/u.test(line.text.slice(end, end + 4))) continue;
    pushUpTo(end);
  }
  if (from < line.text.length) pushUpTo(line.text.length);
  return sentences;
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

const QUOTE = /["“”«»„]/;

function quotesIn(line: Line): {start: number; end: number}[] {
  const quotes: {start: number; end: number}[] = [];
  if (!QUOTE.test(line.text)) return quotes;
  let open = -1;
  for (let i = 0; i < line.text.length; ++i) {
    const c = line.text[i] ?? "";
    if (OPENING.includes(c)) open = open < 0 ? i : open;
    else if (CLOSING.includes(c) || (c === '"' && open >= 0)) {
      if (open >= 0) quotes.push({start: line.start + open, end: line.start + i + 1});
      open = -1;
    } else if (c === '"') open = i;
  }
  if (open >= 0) quotes.push({start: line.start + open, end: line.end});
  return quotes;
}
