import {clauseWords} from "../lexicon/clause-words.js";
import type {Language} from "../lexicon/lexicon.js";
import {fold} from "../text/fold.js";
import type {UsableDate} from "./usable-dates.js";

/** Letters before a day in which its aside may begin. */
const LONGEST = 64;
const CLOSES = /^\s*(?:$|[,،;.)–—])/;

/** "X, elected in June, met Y", "met Y, born in 1941.": the words say since when somebody is what he is. */
export function datesAside({start, end}: UsableDate, {text, language}: {text: string; language: Language}): boolean {
  if (!CLOSES.test(text.slice(end, end + 2))) return false;
  return clauseWords(language).became.test(fold(text.slice(Math.max(0, start - LONGEST), start)));
}
