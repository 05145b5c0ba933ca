import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import type {SourceText} from "../coder/types.js";
import {loadTable, type Table} from "./csv.js";
import {suggest} from "./near.js";
import {attempt, type Problem, problem, stopOn, warning} from "./problem.js";
import {readTextOnce} from "./read-once.js";
import {type SourceRow, sources} from "./schemas/sources.js";
import {shownPath} from "./shown-path.js";

const LIST = "sources.csv";
const TEXT_FILE = /\.txt$/i;

/**
 * The texts in `data/sources/` with what `sources.csv` knows of them, in the order of their file names (by UTF-16 code
 * units). A text that is not listed is read all the same, with a warning. Throws a `DataError` with every problem.
 */
export function readSources(dataDir: string): {texts: SourceText[]; warnings: Problem[]} {
  const {texts, problems} = loadSources(dataDir);
  stopOn(problems);
  return {texts, warnings: problems};
}

/** The same with its problems; texts that cannot be read are left out. */
export function loadSources(dataDir: string): {texts: SourceText[]; problems: Problem[]} {
  const folder = join(dataDir, "sources");
  const table = loadTable(join(folder, LIST), sources);
  const names = namesIn(folder);
  const files = names.filter((name) => TEXT_FILE.test(name));
  const rows = new Map(table.rows.map((row) => [row.file, row]));
  const problems = [...table.problems, ...nameProblems(folder, names), ...missing(table, files)];
  if (files.length === 0)
    problems.push(warning({file: shownPath(folder)}, "holds no text", "add one: npm run add -- FILE"));
  const texts = files.flatMap((file) => {
    const {value, problems: unread} = attempt(() => readTextOnce(join(folder, file)));
    problems.push(...unread);
    return value === null ? [] : [toSource(file, value, rows.get(file))];
  });
  problems.push(...duplicates(folder, texts));
  if (table.rows.length > 0) problems.push(...unlisted(folder, files, rows));
  return {texts, problems};
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, {withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith(".") && entry.name !== LIST);
  return files.map(({name}) => name).sort((a, b) => (a < b ? -1 : 1));
}

function nameProblems(folder: string, names: string[]): Problem[] {
  const shown = shownPath(folder);
  const stems = new Map<string, string>();
  return names.flatMap((name) => {
    const file = `${shown}/${name}`;
    if (!TEXT_FILE.test(name)) return [warning({file}, "is no .txt file and is not read", "save it as .txt")];
    const stem = stemOf(name);
    const first = stems.get(stem);
    stems.set(stem, name);
    if (first !== undefined) return [problem({file}, `gives the same id as ${first}`, "rename one of them")];
    if (/^[\p{L}\p{M}\p{N}._-]+$/u.test(stem)) return [];
    return [problem({file}, "has a name that is no id", "rename it with letters, digits, - _ and .")];
  });
}

function missing({file, rows, lines}: Table<typeof sources>, files: string[]): Problem[] {
  return rows.flatMap(({file: value}, index) => {
    if (files.includes(value)) return [];
    const place = {file, row: lines[index] ?? null, column: "file", value};
    const unlistedFiles = files.filter((name) => !rows.some((row) => row.file === name));
    const fix = suggest(value, unlistedFiles, "put the file there or take the row out");
    return [problem(place, "is listed but missing", fix)];
  });
}

function unlisted(folder: string, files: string[], rows: Map<string, SourceRow>): Problem[] {
  const shown = shownPath(folder);
  return files
    .filter((file) => !rows.has(file))
    .map((file) =>
      warning({file: `${shown}/${file}`}, `is not in ${LIST} but is coded`, `add a row for it to ${LIST}`)
    );
}

/** Texts are the same when their words and lines are, whatever ends the lines or stands around the text. */
function duplicates(folder: string, texts: SourceText[]): Problem[] {
  const seen = new Map<string, string>();
  return texts.flatMap(({file, text}) => {
    const words = wordsOf(file, text);
    const first = seen.get(words);
    if (first === undefined) seen.set(words, file);
    if (first === undefined) return [];
    return [problem({file: shownPath(join(folder, file))}, `holds the same text as ${first}`, "take one of them out")];
  });
}

/** Texts are long, and while one works the same ones are looked at after every edit. */
const known = new Map<string, {text: string; words: string}>();

function wordsOf(file: string, text: string): string {
  const before = known.get(file);
  if (before?.text === text) return before.words;
  const words = text.replaceAll("\r\n", "\n").trim();
  known.set(file, {text, words});
  return words;
}

const last = new Map<string, SourceText>();

/** The same object as the last time where nothing of it has changed. */
function toSource(file: string, text: string, row: SourceRow | undefined): SourceText {
  const {outlet = null, published = null, language = null, rights = null, title = null} = row ?? {};
  const url = row?.url[0] ?? null;
  const source = {article_id: stemOf(file), file, text, title, outlet, url, published, language, rights};
  const before = last.get(file);
  if (before && isSame(before, source)) return before;
  last.set(file, source);
  return source;
}

function isSame(a: SourceText, b: SourceText): boolean {
  return (Object.keys(b) as (keyof SourceText)[]).every((name) => a[name] === b[name]);
}

function stemOf(file: string): string {
  return file.replace(TEXT_FILE, "");
}
