import type {Files, LexiconInput, Row} from "../coder/lexicon/lexicon-input.js";
import type {ExploreSetting} from "../story/explore/entries.js";
import type {Names} from "./member-words.js";

/** What the page knows: the lexicon as its files state it, and what pictures of its results need. */
export interface RuleBook extends LexiconInput {
  /** Names of the countries that have one. */
  names: Names;
  /** Words by which a text's language is told, by language; also of those whose rules are fetched later. */
  hints: Readonly<Record<string, readonly string[]>>;
  setting: ExploreSetting;
  /** The id of the text that is shown first. */
  first: string;
}

/** A row of the lexicon: a file of a language, or of all (null), and the row's place in it, from 0. */
export interface RowPlace {
  language: string | null;
  file: string;
  row: number;
}

/** A row put in place of another or, behind the last one, added; null takes it out. */
export interface Change {
  place: RowPlace;
  row: Row | null;
}

/** The files that one may edit, those of all languages first. */
const SHARED = ["people", "places", "outsiders"] as const;

/** The rows of a file; none where there is no such file. */
export function rowsIn(book: LexiconInput, language: string | null, file: string): readonly Row[] {
  return filesIn(book, language)[file] ?? [];
}

/** The files of a language, or (null) those that all languages share. */
export function filesIn(book: LexiconInput, language: string | null): Files {
  if (language !== null) return book.languages[language] ?? {};
  const people = book.people as unknown as readonly Row[];
  return Object.fromEntries(SHARED.map((file) => [file, file === "people" ? people : (book.tables[file] ?? [])]));
}

/** The lexicon with the changes in it; what was not changed is shared with the book. */
export function applyChanges(book: LexiconInput, changes: readonly Change[]): LexiconInput {
  const files = new Map(changes.map(({place}) => [`${place.language}/${place.file}`, place]));
  return [...files.values()].reduce<LexiconInput>((input, {language, file}) => {
    const own = changes.filter(({place}) => place.language === language && place.file === file);
    return withRows(input, {language, file}, changedRows(rowsIn(book, language, file), own));
  }, book);
}

/** Places are those of the file as it was, so rows are taken out only when all changes are made. */
function changedRows(rows: readonly Row[], changes: readonly Change[]): Row[] {
  const changed: (Row | null)[] = [...rows];
  for (const {place, row} of changes) changed[place.row] = row;
  return changed.filter((row) => row !== null);
}

function withRows(
  input: LexiconInput,
  {language, file}: {language: string | null; file: string},
  rows: readonly Row[]
): LexiconInput {
  if (language !== null) {
    const files = {...input.languages[language], [file]: rows};
    return {...input, languages: {...input.languages, [language]: files}};
  }
  if (file === "people") return {...input, people: rows as unknown as LexiconInput["people"]};
  return {...input, tables: {...input.tables, [file]: rows}};
}
