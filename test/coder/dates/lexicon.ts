import {readdirSync, readFileSync} from "node:fs";
import {parse} from "csv-parse/sync";
import {compileDateLexicon, type DateLexicon} from "../../../src/coder/dates/date-lexicon.js";
import {imprintOf} from "../../../src/coder/dates/imprint.js";
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

const folder = new URL("../../../data/lexicon/", import.meta.url);
const languages = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory());

/** What pages of any language say of themselves, as the repository knows it. */
export const imprint = imprintOf(languages.flatMap(({name}) => dateRows(name)));
