import type {Reading} from "../grammar/reading.js";
import type {Sentence} from "../text/segment.js";

/** "a “meeting” that was a scene from a series": a word that the writer doubts. */
export function isInScareQuotes({units, tokens}: Reading, t: number): boolean {
  const {item} = units[t] ?? {};
  if (!item) return false;
  const [start, end] = [tokens.start[item.from] ?? 0, tokens.end[item.to - 1] ?? 0];
  return /[“"‘«]/.test(tokens.text[start - 1] ?? "") && /[”"’»]/.test(tokens.text[end] ?? "");
}

/** "met X and said he had “a very frank conversation”": somebody's words for what was just told. */
export function isQuoted({units, tokens}: Reading, t: number, {quotes}: Sentence): boolean {
  const start = tokens.start[units[t]?.item?.from ?? -1] ?? 0;
  return quotes.some((quote) => quote.start < start && start < quote.end);
}

/** A question tells of nothing; one inside a quotation is somebody's words. */
export function isQuestion({tokens}: Reading, {end, quotes}: Sentence): boolean {
  return /[?؟]/.test(tokens.text[end - 1] ?? "") && !quotes.some((quote) => quote.start < end && end <= quote.end);
}
