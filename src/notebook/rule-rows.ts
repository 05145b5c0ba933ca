import type {Row} from "../coder/lexicon/lexicon-input.js";
import {fold} from "../coder/text/fold.js";
import {cellText} from "./csv-line.js";
import {type Change, filesIn, type RowPlace, type RuleBook, rowsIn} from "./rule-book.js";

/** A row of the lexicon where it stands. */
export interface KnownRow {
  place: RowPlace;
  row: Row;
}

/** Columns by which a row is named: its id, or who or what it is about. */
const IDS = ["rule_id", "person_id", "place", "name", "country"] as const;
/** Columns that hold phrases, one or a list. */
const PHRASES = ["phrase", "aliases", "names"] as const;

/** What a row is called; a row without an id by its phrase. */
export function rowId(row: Row): string {
  const column = IDS.find((name) => typeof row[name] === "string");
  return cellText(row[column ?? "phrase"]);
}

/** The column that names a row, which is not for editing; null where nothing but its phrase does. */
export function idColumn(row: Row): string | null {
  return IDS.find((name) => typeof row[name] === "string") ?? null;
}

/** The column of a row's phrase or phrases. */
export function phraseColumn(row: Row): string {
  return PHRASES.find((name) => name in row) ?? "phrase";
}

/** Every row a text of a language is read by: the shared files' and the language's. */
export function* rowsFor(book: RuleBook, language: string): Generator<KnownRow> {
  for (const own of [null, language])
    for (const [file, rows] of Object.entries(filesIn(book, own)))
      for (const [row, cells] of rows.entries()) yield {place: {language: own, file, row}, row: cells};
}

/** The rows of these ids, in the order of the ids; ids of rules that are no rows are passed over. */
export function rowsOf(ids: readonly string[], known: Iterable<KnownRow>): KnownRow[] {
  const byId = new Map<string, KnownRow>();
  for (const found of known) byId.set(rowId(found.row), found);
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The first rows of which any cell holds the words looked for, those whose name does before others. */
export function findRows(query: string, known: Iterable<KnownRow>, most: number): KnownRow[] {
  const wanted = fold(query.trim());
  if (wanted === "") return [];
  const found = [...known].filter(({row}) => Object.values(row).some((cell) => fold(cellText(cell)).includes(wanted)));
  const named = ({row}: KnownRow): number => (fold(rowId(row)).includes(wanted) ? 0 : 1);
  return found.sort((a, b) => named(a) - named(b)).slice(0, most);
}

/** A change that makes a phrase mean what a row means: a spelling more for a row of spellings, else a row of its own. */
export function phraseLike(phrase: string, {place, row}: KnownRow, file: readonly KnownRow[]): Change {
  const column = phraseColumn(row);
  if (column !== "phrase") {
    const spellings = cellText(row[column]).split("|").filter(Boolean);
    return {place, row: {...row, [column]: [...spellings, phrase]}};
  }
  const note = "note" in row ? {note: null} : {};
  const id = "rule_id" in row ? {rule_id: freeId(cellText(row.rule_id), file)} : {};
  const next = Math.max(...file.map((known) => known.place.row)) + 1;
  return {place: {...place, row: next}, row: {...row, ...id, phrase, ...note}};
}

function freeId(id: string, file: readonly KnownRow[]): string {
  const taken = new Set(file.map(({row}) => row.rule_id));
  let n = 2;
  while (taken.has(`${id}-${n}`)) n += 1;
  return `${id}-${n}`;
}

/** The rows of a file with the changes in it; rows taken out stay, so that places are what they were. */
export function rowsWith(book: RuleBook, changes: readonly Change[], {language, file}: RowPlace): Row[] {
  const rows = [...rowsIn(book, language, file)];
  for (const {place, row} of changes) {
    if (place.language === language && place.file === file && row !== null) rows[place.row] = row;
  }
  return rows;
}
