import {existsSync, readdirSync} from "node:fs";
import {join, relative} from "node:path";
import {dataJsonFiles, dataTableFiles, listedPath} from "../data-files.js";
import {suggest} from "../near.js";
import {type Problem, problem, warning} from "../problem.js";
import {languageTables} from "../schemas/language.js";
import {shownPath} from "../shown-path.js";

/** Files that nothing reads, most often for a slip in their names, and languages that lack a table. */
export function checkFiles(dataDir: string): Problem[] {
  return [...strangers(dataDir), ...missing(dataDir)];
}

function strangers(dataDir: string): Problem[] {
  const known = [...Object.keys(dataTableFiles), ...Object.keys(dataJsonFiles)];
  return filesIn(dataDir)
    .filter((path) => !known.includes(listedPath(path)))
    .map((path) => {
      const file = shownPath(join(dataDir, path));
      return warning({file}, "is read by nothing", suggest(listedPath(path), known, "see data/README.md for what is"));
    });
}

function missing(dataDir: string): Problem[] {
  const folder = join(dataDir, "lexicon");
  if (!existsSync(folder)) return [];
  const languages = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory());
  return languages.flatMap(({name}) =>
    Object.keys(languageTables)
      .map((table) => join(folder, name, `${table}.csv`))
      .filter((path) => !existsSync(path))
      .map((path) => problem({file: shownPath(path)}, "is missing", "put the file there, if only with its header"))
  );
}

/** Tables and JSON files, but for the texts' folder, which tells of its own. */
function filesIn(dataDir: string): string[] {
  if (!existsSync(dataDir)) return [];
  return readdirSync(dataDir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.(csv|json|tsv|xlsx?|ods|numbers)$/i.test(entry.name))
    .map((entry) => relative(dataDir, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !path.startsWith("sources/") || path === "sources/sources.csv")
    .sort();
}
