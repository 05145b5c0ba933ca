import {clauseWords} from "../lexicon/clause-words.js";
import type {Language} from "../lexicon/lexicon.js";
import {fold} from "../text/fold.js";

/** Where date words stand in a text. */
type Stretch = {start: number; end: number};

/** Letters before a day in which its aside may begin. */
const LONGEST = 64;
/** Letters behind a day in which its aside may close. */
const LONGEST_CLOSE = 80;

/**
 * "X, elected in June, met Y", "met Y, born in 1941.", "X, named a week ago after Z's death, met Y": the words say since when
 * somebody is what he is.
 */
export function datesAside({start, end}: Stretch, {text, language}: {text: string; language: Language}): boolean {
  if (!clauseWords(language).asideEnds.test(fold(text.slice(end, end + LONGEST_CLOSE)))) return false;
  return clauseWords(language).became.test(fold(text.slice(Math.max(0, start - LONGEST), start)));
}
