import {type ChildProcess, spawn} from "node:child_process";
import {once} from "node:events";
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {setTimeout} from "node:timers/promises";
import {readSources} from "../../corpus/sources.js";
import {loadLexicon} from "../../load-lexicon.js";
import {projectDir} from "../../site/folders.js";
import {carryOut} from "./carry-out.js";
import {generateTexts} from "./generate-texts.js";
import {type Block, type Recipe, recipesIn} from "./recipes.js";
import type {Result} from "./result.js";

const PARTS = ["src", "data", "docs", "package.json", "package-lock.json", "observablehq.config.ts", "tsconfig.json"];

interface Edits {
  texts: number;
  goal: string;
  /** What the titles of the recipes to be timed match; all are without it. */
  only?: RegExp;
  /** Is told how far it has come, a line at a time: with many texts all of it takes minutes. */
  told?: (line: string) => void;
}

/**
 * Seconds from saving an edit of a recipe to the page that shows it, served by `npm run dev` on a copy of the project. What a
 * browser then takes to draw the page is not in it, nor what only other pages show and dev makes later.
 *
 * @param edits how many texts, made from the sources, lie beside them, and which recipes are timed
 */
export async function editToScreen({texts, goal, only = /./, told = () => undefined}: Edits): Promise<Result[]> {
  const start = performance.now();
  const root = copyOf(texts);
  told(`a copy of the project with ${texts} more texts is written; dev codes them at first`);
  const dev = await startDev(root);
  told(`dev has started, ${secondsSince(start)} after the beginning`);
  const results: Result[] = [];
  try {
    const recipes = recipesIn(readFileSync(join(projectDir, "docs", "tweaking.md"), "utf8"));
    for (const recipe of recipes.filter(({title}) => only.test(title))) {
      const result = {what: recipe.title.replace(/^\d+\. /, ""), value: await timed(root, recipe, dev), goal};
      told(`${result.what}: ${result.value}`);
      results.push(result);
    }
  } finally {
    dev.end();
    await once(dev.process, "exit");
    rmSync(root, {recursive: true, force: true});
  }
  return results;
}

const secondsSince = (start: number): string => `${((performance.now() - start) / 1000).toFixed(2)} s`;

interface Dev {
  process: ChildProcess;
  address: string;
  /** Resolves at the next word that pages load themselves again. */
  next: () => Promise<void>;
  end: () => void;
}

/** Milliseconds between two edits, in which whoever makes them looks at the page. */
const LOOK = 3000;

/** Does the edit, waits for the page, and takes it back. */
async function timed(root: string, {given, edits}: Recipe, dev: Dev): Promise<string> {
  const undo: (() => void)[] = [];
  const put = (blocks: readonly Block[]) => settled(dev, () => undo.unshift(carryOut(root, blocks)));
  if (given.length > 0) await put(given);
  await setTimeout(LOOK);
  const start = performance.now();
  await put(edits);
  await (await fetch(dev.address)).text();
  const seconds = secondsSince(start);
  await settled(dev, () => {
    for (const back of undo) back();
  });
  return seconds;
}

async function settled({next}: Dev, change: () => unknown): Promise<void> {
  const reloaded = next();
  change();
  await reloaded;
}

async function startDev(root: string): Promise<Dev> {
  const child = spawn(process.execPath, ["src/bundled.js", "src/site/dev.ts", "--port", "5700"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"]
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (text) => {
      said += text;
      const [found] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      // A bare system knows nobody by that name.
      if (found) resolve(found.replace("localhost", "127.0.0.1"));
    });
    child.on("exit", () => reject(new Error(`dev ended: ${said}`)));
  });
  const waiting: (() => void)[] = [];
  const controller = new AbortController();
  const tell = () => {
    for (const done of waiting.splice(0)) done();
  };
  void listen(`${address}_live?`, controller.signal, tell);
  const next = () => new Promise<void>((done) => waiting.push(done));
  // Whoever comes new is told to load the page once.
  await next();
  const end = () => {
    controller.abort();
    child.kill("SIGINT");
  };
  return {process: child, address, next, end};
}

async function listen(address: string, signal: AbortSignal, told: () => void): Promise<void> {
  try {
    const {body} = await fetch(address, {signal});
    for await (const chunk of body ?? []) if (String(new TextDecoder().decode(chunk)).includes("reload")) told();
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

function copyOf(texts: number): string {
  const root = mkdtempSync(join(tmpdir(), "bench-"));
  for (const part of PARTS) cpSync(join(projectDir, part), join(root, part), {recursive: true});
  symlinkSync(join(projectDir, "node_modules"), join(root, "node_modules"), "junction");
  const data = join(root, "data");
  const from = {texts: readSources(data).texts, people: loadLexicon(data).rows.people, bytes: Number.POSITIVE_INFINITY};
  const made = generateTexts(from);
  // What was varied may come out twice, and two texts may not be the same.
  for (let i = 0; i < texts; i++)
    writeFileSync(join(data, "sources", `bench-${i}.txt`), `${made.next().value?.text}\nText ${i}.\n`);
  return root;
}
