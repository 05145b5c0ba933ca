import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {loadTable, type Table} from "./csv.js";
import {type Problem, problem, stopOn, warning} from "./problem.js";
import {filled, strings} from "./schemas/strings.js";

/** The language that every chart has all its words in; another falls back on it. */
export const FIRST_LANGUAGE = "en";

/** The words of charts by language and key; those a language lacks are the first language's. */
export type Strings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** `data/strings/<language>.csv`. Throws a `DataError` with every problem. */
export function readStrings(dataDir: string): Strings {
  const {strings: found, problems} = loadStrings(dataDir);
  stopOn(problems);
  return found;
}

/** The same with its problems. */
export function loadStrings(dataDir: string): {strings: Strings; problems: Problem[]} {
  const folder = join(dataDir, "strings");
  const languages = languagesIn(folder).filter((language) => language !== FIRST_LANGUAGE);
  const first = loadTable(join(folder, `${FIRST_LANGUAGE}.csv`), strings);
  const others = languages.map((language) => [language, loadTable(join(folder, `${language}.csv`), strings)] as const);
  const english = textsOf(first);
  return {
    strings: Object.fromEntries([
      [FIRST_LANGUAGE, english],
      ...others.map(([language, table]) => [language, {...english, ...textsOf(table)}])
    ]),
    problems: [
      ...problemsOf(first),
      ...missing(first),
      ...others.flatMap(([, table]) => [...problemsOf(table), ...untranslated(table)])
    ]
  };
}

function languagesIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.flatMap((name) => (name.endsWith(".csv") ? [name.replace(/\.csv$/, "")] : [])).sort();
}

const textsOf = ({rows}: Table<typeof strings>): Record<string, string> =>
  Object.fromEntries(rows.map(({key, text}) => [key, text]));

const problemsOf = (table: Table<typeof strings>): Problem[] => [
  ...table.problems,
  ...table.rows.flatMap((_, index) => faultsOf(table, index))
];

/** Braces that no chart fills, or that are not closed. */
function faultsOf({file, rows, lines}: Table<typeof strings>, index: number): Problem[] {
  // A blank cell is told of by the table.
  const {key, text} = {...rows[index], text: rows[index]?.text ?? ""};
  const known = (filled[key ?? ""] ?? "").split(" ").filter(Boolean);
  const fix = known.length === 0 ? "take it out" : `use ${known.map((name) => `{${name}}`).join(", ")} or take it out`;
  const place = {file, row: lines[index] ?? null, column: "text"};
  const names = [...text.matchAll(/\{(\w+)(?:\|[^|{}]*\|[^|{}]*)?\}/g)].map(([, name = ""]) => name);
  const loose = /[{}]/.exec(text.replaceAll(/\{\w+(?:\|[^|{}]*\|[^|{}]*)?\}/g, ""));
  return [
    ...names
      .filter((name) => !known.includes(name))
      .map((name) => problem({...place, value: `{${name}}`}, "is not filled by the chart", fix)),
    ...(loose
      ? [problem({...place, value: text}, "has a brace without its partner, or a count without two forms", BRACES)]
      : [])
  ];
}

const BRACES = "write {name}, or {n|one|many} for a count";

function missing({file, rows, problems}: Table<typeof strings>): Problem[] {
  // What makes the table unreadable is told of it.
  if (rows.length === 0 && problems.length > 0) return [];
  return absent(rows).map((key) =>
    problem({file, row: rows.length + 2, column: "key", value: key}, "has no row", "add one with its text")
  );
}

function untranslated({file, rows}: Table<typeof strings>): Problem[] {
  const keys = absent(rows);
  const few = keys.length > 3 ? `${keys.slice(0, 3).join(", ")}, …` : keys.join(", ");
  const place = {file, row: rows.length + 2, column: "key"};
  const what = `lacks ${keys.length} of ${Object.keys(filled).length} texts (${few}), which stay in English`;
  return keys.length === 0 ? [] : [warning(place, what, "add rows for them")];
}

const absent = (rows: readonly {key: string}[]): string[] => {
  const there = new Set(rows.map(({key}) => key));
  return Object.keys(filled).filter((key) => !there.has(key));
};
