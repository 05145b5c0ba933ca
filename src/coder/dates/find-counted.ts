import type {Tokens} from "../text/tokens.js";
import {findDates} from "./find-dates.js";
import type {DateLexicon} from "./rule-trie.js";
import type {DateExpression} from "./types.js";

/**
 * The date expressions of a text with those that name no day by themselves, since they count from what is told straight
 * behind them: "two days after meeting Y". Of two that overlap the longer stands, and of equals that which counts.
 */
export function findCounted(
  text: string,
  lexicon: DateLexicon,
  {found, words}: {found: readonly DateExpression[]; words: Tokens}
): DateExpression[] {
  const counted = lexicon.counted ? findDates(text, lexicon.counted, words) : [];
  if (counted.length === 0) return [...found];
  const stands = counted.filter((e) => !found.some((other) => overlaps(e, other) && other.end > e.end));
  const others = found.filter((e) => !stands.some((other) => overlaps(e, other)));
  return [...others, ...stands].sort((a, b) => a.start - b.start);
}

function overlaps(a: DateExpression, b: DateExpression): boolean {
  return a.start < b.end && b.start < a.end;
}
