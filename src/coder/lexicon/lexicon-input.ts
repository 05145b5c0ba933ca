import type {DateRow} from "../dates/types.js";
import type {
  EventFact,
  LanguageRows,
  LexiconRows,
  OfficeRow,
  OutsiderRow,
  PersonRow,
  PlaceRow,
  TenureFact
} from "./lexicon-rows.js";

type Cell = string | number | boolean | readonly string[] | null;
export type Row = Readonly<Record<string, Cell>>;
export type Files = Readonly<Record<string, readonly Row[]>>;

/** What the readers of `data/` hand over: typed rows where a file has a schema, cells as text where it has none. */
export interface LexiconInput {
  people: readonly PersonRow[];
  offices: readonly OfficeRow[];
  tables: Files;
  languages: Readonly<Record<string, Files>>;
  tenures: readonly TenureFact[];
  events: readonly EventFact[];
  sides: readonly string[];
}

/** Puts the files of a lexicon into the form that `compileLexicon` takes. */
export function lexiconRows(input: LexiconInput): LexiconRows {
  return {
    people: [...input.people],
    offices: [...input.offices],
    places: (input.tables.places ?? []).map(place),
    outsiders: (input.tables.outsiders ?? []).map(outsider),
    languages: Object.fromEntries(Object.entries(input.languages).map(([code, files]) => [code, language(files)])),
    tenures: [...input.tenures],
    events: [...input.events],
    sides: [...input.sides]
  };
}

function place(row: Row): PlaceRow {
  return {place: text(row.place), country: text(row.country), aliases: list(row.aliases), capital: flag(row.capital)};
}

function outsider(row: Row): OutsiderRow {
  return {name: text(row.name), country: text(row.country), aliases: list(row.aliases)};
}

/** The tables of a language, by the name of their file. */
export const LANGUAGE_FILES = [
  "channels",
  "roles",
  "countries",
  "words",
  "titles",
  "status",
  "exclusions",
  "occasions",
  "topics",
  "events",
  "initiators",
  "boilerplate",
  "dates"
] as const;

function language(files: Files): LanguageRows {
  const rows = Object.fromEntries(
    LANGUAGE_FILES.map((name) => [name, (files[name] ?? []).map(texts)])
  ) as unknown as LanguageRows;
  return {
    ...rows,
    roles: (files.roles ?? []).map((row) => ({
      phrase: text(row.phrase),
      role: text(row.role),
      status: text(row.status) || null,
      level: text(row.level),
      plural: flag(row.plural)
    })),
    countries: (files.countries ?? []).map((row) => ({
      country: text(row.country),
      names: list(row.names),
      demonyms: list(row.demonyms)
    })),
    dates: (files.dates ?? []).map(texts) as unknown as DateRow[]
  };
}

function texts(row: Row): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, text(cell)]));
}

function text(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "object" ? cell.join("|") : String(cell);
}

/** The parts of a cell that holds several, between bars; none of an empty one. */
export function list(cell: Cell | undefined): string[] {
  if (Array.isArray(cell)) return [...cell];
  return text(cell)
    .split("|")
    .map((part) => part.trim())
    .filter(Boolean);
}

function flag(cell: Cell | undefined): boolean {
  return cell === true || cell === "yes";
}
