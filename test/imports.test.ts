import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {expect, test} from "vitest";

const root = join(import.meta.dirname, "..");

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

// Who may import whom, besides its own folder. `coder/types` is what the coder eats and gives; `tables/rows` names rows.
const rows = /^tables\/rows$/;
const coderTypes = /^coder\/types$/;
const time = /^time\//;
// What was made of a row is remembered by the row, whoever made it.
const madeOf = /^tables\/made-of$/;
// How a cell stands in a CSV file is said once; everybody writes them.
const csvField = /^corpus\/csv-field$/;
const layers: Record<string, RegExp[]> = {
  time: [],
  coder: [time],
  corpus: [time, coderTypes],
  tables: [time, coderTypes, csvField],
  charts: [time, rows, madeOf],
  story: [time, rows, madeOf, csvField, /^charts\//],
  embed: [time, rows, madeOf, csvField, /^charts\//],
  // The coder in a browser, and what its page is made of: it shows what the story's own parts show.
  notebook: [time, rows, csvField, /^(coder|charts|story)\//],
  "load-lexicon.ts": [/^(corpus|coder)\//],
  "pipeline.ts": [/^(corpus|coder|tables)\/|^load-lexicon$/]
};

// The stages of the coder, lowest first: each may ask those before it, never those after. Types may be named anywhere.
const stages = "text dates lexicon people grammar parties status telling dating contacts".split(" ");

// May import anything: commands, chores of the site, the data loader.
const free = /^(cli|site)\/|^data\.zip\.ts$|^framework\.d\.ts$/;

const imports = sourceFiles().flatMap(importsOf);

test("every layer imports only what its place allows", () => {
  const strays = imports.filter(({from, to}) => !mayImport(from, to)).map(({from, to}) => `${from} imports ${to}`);
  expect(strays).toEqual([]);
});

test("the rule book covers every file", () => {
  const unplaced = sourceFiles().filter((file) => !free.test(file) && !(layerOf(file) in layers));
  expect(unplaced).toEqual([]);
});

test("the rule book forbids what it should", () => {
  expect(mayImport("charts/the-line.ts", "corpus/read-text")).toBe(false);
  expect(mayImport("coder/code.ts", "tables/rows")).toBe(false);
  expect(mayImport("time/day.ts", "coder/types")).toBe(false);
  expect(mayImport("charts/the-line.ts", "tables/rows")).toBe(true);
  expect(mayImport("cli/check.ts", "corpus/read-text")).toBe(true);
});

test("a stage of the coder asks only the stages before it", () => {
  const strays = imports
    .filter(({from, to, typeOnly}) => /^coder\/./.test(from) && to.startsWith("coder/") && !typeOnly)
    .filter(({from, to}) => stageOf(from) < stageOf(to))
    .map(({from, to}) => `${from} imports ${to}`);
  expect(strays).toEqual([]);
});

test("the coder's folders are its stages", () => {
  const folders = sourceFiles().flatMap((file) => /^coder\/([^/]+)\//.exec(file)?.[1] ?? []);
  expect([...new Set(folders)].toSorted()).toEqual(stages.toSorted());
});

test("arquero lives in tables and nowhere else", () => {
  expect(placesOf(/^arquero$/).filter((file) => !file.startsWith("tables/"))).toEqual([]);
});

test("row types are all that charts and stories take from the tables", () => {
  const values = imports.filter(
    ({from, to, typeOnly}) => /^(charts|story|embed)\//.test(from) && rows.test(to) && !typeOnly
  );
  expect(values).toEqual([]);
});

test("only those who must, open files", () => {
  const allowed =
    /^(corpus|cli|site)\/|^pipeline\.ts$|^data\.zip\.ts$|^story\/(write|read)-[\w-]+\.ts$|^embed\/publish\.ts$/;
  expect(placesOf(/^(node:)?fs(\/promises)?$/).filter((file) => !allowed.test(file))).toEqual([]);
});

test("the coder has no files, no page and no clock", () => {
  const impure = sourceFiles()
    .filter((file) => file.startsWith("coder/"))
    .filter((file) =>
      /\bDate\.now\(|new Date\(\)|Math\.random\(|\bdocument\.|\bprocess\./.test(
        readFileSync(join(root, "src", file), "utf8")
      )
    );
  expect(impure).toEqual([]);
});

test("files are attached in pages only", () => {
  const attaching = sourceFiles().filter(
    (file) => file !== "framework.d.ts" && readFileSync(join(root, "src", file), "utf8").includes("FileAttachment(")
  );
  expect(attaching).toEqual([]);
});

test("relative imports end in .js, as the browser will ask for them", () => {
  const wrong = sourceFiles().flatMap((file) =>
    specifiersOf(file)
      .filter(({specifier}) => specifier.startsWith(".") && !/\.(js|json)$/.test(specifier))
      .map(({specifier}) => `${file}: ${specifier}`)
  );
  expect(wrong).toEqual([]);
});

test("the configuration imports no project code, which preview would not re-read", () => {
  expect(readFileSync(join(root, "observablehq.config.ts"), "utf8")).not.toMatch(/from "\.{1,2}\//);
});

function sourceFiles(): string[] {
  return readdirSync(join(root, "src"), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(join(root, "src"), join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((file) => !file.startsWith(".observablehq"));
}

function specifiersOf(file: string): {specifier: string; typeOnly: boolean}[] {
  const text = readFileSync(join(root, "src", file), "utf8");
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|import\(\s*"([^"]+)"\s*\)/g
  );
  return Array.from(found, ([, type, named, dynamic]) => ({specifier: named ?? dynamic ?? "", typeOnly: !!type}));
}

function importsOf(from: string): Import[] {
  return specifiersOf(from)
    .filter(({specifier}) => specifier.startsWith("."))
    .map(({specifier, typeOnly}) => ({
      from,
      to: join(dirname(from), specifier).replaceAll("\\", "/").replace(/\.js$/, ""),
      typeOnly
    }));
}

function placesOf(specifier: RegExp): string[] {
  return sourceFiles().filter((file) => specifiersOf(file).some((found) => specifier.test(found.specifier)));
}

function layerOf(file: string): string {
  return file.includes("/") ? (file.split("/")[0] ?? "") : file;
}

function mayImport(from: string, to: string): boolean {
  if (free.test(from)) return true;
  const layer = layerOf(from);
  return to.startsWith(`${layer}/`) || (layers[layer] ?? []).some((allowed) => allowed.test(to));
}

/** Files beside the stages' folders put the stages together. */
function stageOf(module: string): number {
  const stage = stages.indexOf(module.split("/")[1] ?? "");
  return stage < 0 ? stages.length : stage;
}
