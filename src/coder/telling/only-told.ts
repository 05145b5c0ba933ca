import type {Draft, Setting} from "../grammar/draft.js";
import {wordsWithin} from "../text/words-within.js";

/** "X wrote to Y, the ministry said on Thursday": the days of a telling are all those on which it was told of. */
export function isOnlyTold(
  {start, end}: Pick<Draft, "start" | "end">,
  {tokens, dated, language}: Pick<Setting, "tokens" | "dated" | "language">
): boolean {
  const says = language.words("says");
  const {from, to} = wordsWithin(tokens, {start, end});
  for (let i = from; i < to; ++i)
    if (dated.has(i) && !dated.has(i - 1) && !says.includes(tokens.form[i - 1] ?? "")) return false;
  return true;
}
