import type {DateRow} from "../dates/types.js";
import {expandLiteral} from "../text/expand-literal.js";
import type {LanguageRows} from "./lexicon-rows.js";

/**
 * What a full stop may follow without ending a sentence, as it is written, without that stop: "Gen", "Jan", "e.g". Such are
 * the words that rows write with one; those of all languages count in any text, which names people of all countries.
 */
export function abbreviationsOf(languages: readonly LanguageRows[]): ReadonlySet<string> {
  const rows = languages.flatMap((files) => abbreviating.flatMap((list) => list(files)));
  const words = rows.flatMap(({phrase}) => expandLiteral(phrase)).flatMap((text) => text.split(" "));
  return new Set(words.filter((word) => /.\.$/.test(word)).map((word) => word.slice(0, -1)));
}

/** The rows of a language that may hold abbreviations. */
export const abbreviating: readonly ((files: LanguageRows) => readonly {phrase: string}[])[] = [
  ({titles}) => titles,
  ({words}) => words.filter((row) => row.class === "abbreviation"),
  ({dates}) => dates.filter(mayBeShortened)
];

/** A month's short name in lower case may be a word of its own: "mar", "set". */
function mayBeShortened({kind, guard}: DateRow): boolean {
  return kind === "clock_word" || (kind === "month_name" && guard.split(" ").includes("capital"));
}
