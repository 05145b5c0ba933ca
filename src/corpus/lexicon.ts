import type {CellValue} from "./cell.js";
import {checkPeople} from "./checks/people.js";
import {checkRules} from "./checks/rules.js";
import {type DataTables, loadDataTables, type TablesByName} from "./data-tables.js";
import {loadDyad} from "./dyad.js";
import {type Problem, stopOn} from "./problem.js";
import {checkReferences, type Known, knownValues} from "./references.js";
import type {OfficeRow, PersonRow} from "./schemas/lexicon.js";

/** A row by its file's schema: lists are arrays, blanks null. Of a file without one every cell is text or null. */
export type LexiconRow = Readonly<Record<string, CellValue>>;
export type LexiconFiles = Readonly<Record<string, readonly LexiconRow[]>>;

/** What the coder knows. Files are named without `.csv`; rows keep the order of the file. */
export interface Lexicon {
  people: PersonRow[];
  offices: OfficeRow[];
  /** `data/lexicon/*.csv`, people and offices among them. */
  tables: LexiconFiles;
  /** `data/lexicon/<language>/*.csv` by language. */
  languages: Readonly<Record<string, LexiconFiles>>;
  /** `data/lexicon/<language>/any-pair/*.csv` by language. */
  anyPair: Readonly<Record<string, LexiconFiles>>;
}

/** `data/lexicon/`, from its tables if they are read already. Throws a `DataError` with every problem in it. */
export function readLexicon(dataDir: string, tables: DataTables = loadDataTables(dataDir)): Lexicon {
  stopOn(checkLexicon(tables, knownValues(tables, loadDyad(dataDir).dyad)));
  return {
    people: tables.people.rows,
    offices: tables.offices.rows,
    tables: rowsOf(tables.lexicon),
    languages: rowsOfEach(tables.languages),
    anyPair: rowsOfEach(tables.anyPair)
  };
}

/** Every problem of the lexicon: of each file, of what it refers to, of spellings two people share and ids two rules do. */
export function checkLexicon(tables: DataTables, known: Known): Problem[] {
  const folders = [tables.lexicon, ...Object.values(tables.languages), ...Object.values(tables.anyPair)];
  const files = folders.flatMap((folder) => Object.values(folder));
  return [
    ...files.flatMap((table) => [...table.problems, ...checkReferences(table, known)]),
    ...checkPeople(tables),
    ...checkRules(tables)
  ];
}

function rowsOfEach(folders: Readonly<Record<string, TablesByName>>): Record<string, LexiconFiles> {
  return Object.fromEntries(Object.entries(folders).map(([language, files]) => [language, rowsOf(files)]));
}

function rowsOf(files: TablesByName): LexiconFiles {
  return Object.fromEntries(Object.entries(files).map(([name, {rows}]) => [name, rows]));
}
