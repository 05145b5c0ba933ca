import {readFileSync} from "node:fs";
import {parse} from "csv-parse/sync";
import {compileDateLexicon, type DateLexicon} from "../../../src/coder/dates/date-lexicon.js";
import type {DateRow} from "../../../src/coder/dates/types.js";

const known = new Map<string, DateLexicon>();

/** The date rules of a language as the repository keeps them. */
export function dateLexicon(language: string): DateLexicon {
  const made = known.get(language) ?? compileDateLexicon(dateRows(language));
  known.set(language, made);
  return made;
}

export function dateRows(language: string): DateRow[] {
  const file = new URL(`../../../data/lexicon/${language}/dates.csv`, import.meta.url);
  return parse<DateRow>(readFileSync(file), {columns: true});
}
