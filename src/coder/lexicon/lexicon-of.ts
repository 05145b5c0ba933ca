import {compileLexicon, type Lexicon} from "./lexicon.js";
import type {LexiconRows} from "./lexicon-rows.js";

/** While one works, the texts, the notebook's first text and its excerpt ask for the same rows one after the other. */
const MOST = 3;
const kept: {key: string; lexicon: Lexicon}[] = [];

/** `compileLexicon`, but not again for rows that say what one of the last ones said. */
export function lexiconOf(rows: LexiconRows): Lexicon {
  const key = JSON.stringify(rows);
  const found = kept.find((one) => one.key === key) ?? {key, lexicon: compileLexicon(rows)};
  kept.splice(0, MOST, found, ...kept.filter((one) => one !== found).slice(0, MOST - 1));
  return found.lexicon;
}
