import type {Draft} from "../grammar/draft.js";
import {clauseWords} from "../lexicon/clause-words.js";
import type {Language} from "../lexicon/lexicon.js";
import {fold} from "../text/fold.js";
import type {UsableDate} from "./usable-dates.js";

/** "was received by Y, who said that the raid on Tuesday was a crime": the day of what somebody spoke about. */
export function isQuotedBehind(
  {start}: UsableDate,
  {triggerEnd}: Draft,
  {text, language}: {text: string; language: Language}
): boolean {
  return start > triggerEnd && clauseWords(language).quoted.test(fold(text.slice(triggerEnd, start)));
}
