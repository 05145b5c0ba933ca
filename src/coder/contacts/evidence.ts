import type {CleanText} from "../text/clean.js";
import type {SourceText, Span} from "../types.js";

export interface Source {
  source: SourceText;
  page: CleanText;
}

/** The stretch of the original text that a stretch of the normalised text came from. */
export function spanOf({source, page}: Source, from: number, to: number): Span {
  const start = page.origin(from);
  const end = to > from ? page.origin(to - 1) + 1 : start;
  return {start, end, quote: source.text.slice(start, end)};
}
