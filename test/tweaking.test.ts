import {spawnSync} from "node:child_process";
import {cpSync, readFileSync, symlinkSync, writeFileSync} from "node:fs";
import {basename, join} from "node:path";
import {expect, test} from "vitest";
import {carryOut} from "../src/cli/bench/carry-out.js";
import {type Recipe, recipesIn} from "../src/cli/bench/recipes.js";
import type {AnyTables} from "../src/cli/whatif/compare-tables.js";
import {textReport} from "../src/cli/whatif/report-text.js";
import {whatMoved} from "../src/cli/whatif/what-moved.js";
import {checkData} from "../src/corpus/check.js";
import {formatProblem, isError} from "../src/corpus/problem.js";
import {readStrings} from "../src/corpus/strings.js";
import {runPipeline} from "../src/pipeline.js";
import {projectDir} from "../src/site/folders.js";
import {eachSchema} from "../src/tables/schemas.js";
import {scratchFolder} from "./corpus/copy-data.js";
import {command} from "./site/project-copy.js";

const recipes = recipesIn(readFileSync("docs/tweaking.md", "utf8"));
const keys = eachSchema().map(([table, {primaryKey}]) => [table, primaryKey] as const);

interface Seen {
  joined: AnyTables;
  texts: AnyTables;
}

function seenIn(root: string): Seen {
  const {tables, textTables} = runPipeline({dataDir: join(root, "data"), memo: false});
  return {joined: tables as unknown as AnyTables, texts: textTables as unknown as AnyTables};
}

/** What whatif tells of the two, of the texts alone and joined with the record. */
function told(before: Seen, after: Seen): string {
  const report = (name: keyof Seen) =>
    textReport(
      whatMoved(
        {name: "the last commit", tables: before[name], charts: null},
        {name: "now", tables: after[name], charts: null},
        keys
      )
    );
  return `${report("texts")}\n${report("joined")}`;
}

const isCode = ({kind}: Recipe["edits"][number]) => kind === "ts";

let code: string | null = null;

/** With every recipe for code carried out, in a process of its own: the charts with their headlines, the tables with their rows. */
function seenOfCode(): string {
  const root = scratchFolder();
  for (const part of ["src", "data", "package.json"]) cpSync(part, join(root, part), {recursive: true});
  symlinkSync(join(projectDir, "node_modules"), join(root, "node_modules"), "junction");
  for (const {edits} of recipes) if (edits.some(isCode)) carryOut(root, edits);
  writeFileSync(join(root, "seen.ts"), SEEN);
  const [node, words] = command("seen.ts");
  const {status, stdout, stderr} = spawnSync(node, words, {cwd: root, encoding: "utf8"});
  if (status !== 0) throw new Error(stderr.split("\n").slice(0, 8).join(" "));
  return stdout;
}

const SEEN = `import {catalog} from "./src/charts/catalog.js";
import {runPipeline} from "./src/pipeline.js";
const {tables, textTables, dyad, labels} = runPipeline({dataDir: "data", memo: false});
for (const entry of catalog) {
  const rows = entry.rows(entry.scope === "record" ? tables : textTables, dyad, textTables);
  console.log(\`\${entry.slug}: \${entry.headline(rows, labels)}; \${entry.note(rows, labels)}\`);
}
for (const [name, rows] of Object.entries(tables)) console.log(\`\${name}: \${JSON.stringify(rows.slice(0, 2))}\`);
`;

function dataCopy(): string {
  const root = scratchFolder();
  cpSync("data", join(root, "data"), {recursive: true});
  return root;
}

/** What charts say in a language that an edit gives words to, as they read it. */
function spoken(root: string, edits: Recipe["edits"]): string {
  const strings = readStrings(join(root, "data"));
  return edits
    .filter(({path}) => path.startsWith("data/strings/"))
    .map(({path, lines}) => {
      const language = basename(path, ".csv");
      const keys = lines.slice(1).map((line) => line.split(",")[0] ?? "");
      return `${language}: ${keys.map((key) => `“${strings[language]?.[key]}”`).join(", ")}`;
    })
    .join("\n");
}

let usual: Seen | null = null;

function seenAfter({given, edits}: Recipe): string {
  if (edits.some(isCode)) {
    code ??= seenOfCode();
    return code;
  }
  const root = dataCopy();
  carryOut(root, given);
  usual ??= seenIn(process.cwd());
  const before = given.length > 0 ? seenIn(root) : usual;
  carryOut(root, edits);
  expect(checkData(join(root, "data")).filter(isError).map(formatProblem)).toEqual([]);
  return `${told(before, seenIn(root))}\n${spoken(root, edits)}`;
}

test("there are ten, each with an edit and what one sees", () => {
  expect(recipes).toHaveLength(10);
  for (const {title, edits, result} of recipes) {
    expect(edits.length, title).toBeGreaterThan(0);
    expect(result.length, title).toBeGreaterThan(0);
  }
});

test.each(recipes.map((recipe) => [recipe.title, recipe] as const))("%s", {timeout: 180_000}, (_title, recipe) => {
  const seen = seenAfter(recipe)
    .split("\n")
    .map((line) => line.trim());
  for (const line of recipe.result) expect(seen).toContain(line.trim());
});
