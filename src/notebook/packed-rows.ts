import type {Files, LexiconInput, Row} from "../coder/lexicon/lexicon-input.js";
import type {BookFiles} from "./book-files.js";
import type {RuleBook} from "./rule-book.js";

type Languages = LexiconInput["languages"];

/** The rows of a file, the names of their columns said once. */
export interface PackedRows {
  columns: string[];
  rows: Row[string][][];
}

export type PackedLanguages = Record<string, Record<string, PackedRows>>;

export type PackedBook = Omit<RuleBook, "languages"> & {languages: PackedLanguages};

/** What the page fetches, its rules packed. */
export function packFiles({book, more, texts}: BookFiles): {
  book: PackedBook;
  more: PackedLanguages;
  texts: BookFiles["texts"];
} {
  return {book: {...book, languages: packLanguages(book.languages)}, more: packLanguages(more), texts};
}

/** The files of languages with the names of their columns said once: less to fetch than a name beside every cell. */
export function packLanguages(languages: Languages): PackedLanguages {
  return mapped(languages, (files: Files) => mapped(files, packRows));
}

/** What was packed, row by row. */
export function unpackLanguages(packed: PackedLanguages): Languages {
  return mapped(packed, (files) => mapped(files, unpackRows));
}

function packRows(rows: readonly Row[]): PackedRows {
  const columns = Object.keys(rows[0] ?? {});
  return {columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null))};
}

function unpackRows({columns, rows}: PackedRows): Row[] {
  return rows.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? null])));
}

function mapped<A, B>(of: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, change(value)]));
}
