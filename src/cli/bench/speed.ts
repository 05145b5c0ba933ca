import {createWriteStream, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {Readable} from "node:stream";
import {pipeline} from "node:stream/promises";
import * as chrono from "chrono-node";
import type {SourceText} from "../../coder/types.js";
import {type Generate, generateTexts} from "./generate-texts.js";
import {repeatedShare, withoutRepetition} from "./repetition.js";
import type {Result} from "./result.js";
import {runCode} from "./run-code.js";

type Sources = Pick<Generate, "texts" | "people">;

const MB = 1_000_000;
const MEMORY_GOAL = "< 300 MB";
/** In MB: of what is measured once, more would tell nothing more. */
const ENOUGH = 10;

/** How fast texts are coded from file to line, how much memory that takes, and chrono-node on the same texts. */
export async function speedResults(
  sources: Sources,
  {sizes, dataDir}: {sizes: number[]; dataDir: string}
): Promise<Result[]> {
  const dir = mkdtempSync(join(tmpdir(), "bench-"));
  const results: Result[] = [];
  try {
    const empty = await runCode(["--data", dataDir, await written(dir, sources, 0)]);
    results.push({what: "start, with one text", value: `${empty.seconds.toFixed(2)} s`});
    for (const size of sizes) results.push(...(await sized(dir, sources, {size, dataDir, start: empty.seconds})));
    const size = Math.max(...sizes.filter((n) => n <= ENOUGH), Math.min(...sizes, ENOUGH));
    results.push(...(await unlike(dir, sources, {size, dataDir})));
    results.push(chronoResult(sources, Math.min(...sizes, ENOUGH)));
  } finally {
    rmSync(dir, {recursive: true});
  }
  return results;
}

async function sized(
  dir: string,
  sources: Sources,
  {size, dataDir, start}: {size: number; dataDir: string; start: number}
): Promise<Result[]> {
  const file = await written(dir, sources, size);
  const one = await runCode(["--data", dataDir, file]);
  const two = await runCode(["--data", dataDir, "--jobs", "2", file]);
  rmSync(file);
  const gain = (one.seconds - start) / (two.seconds - start);
  const memory = one.memory === null ? "not known here" : `${(one.memory / MB).toFixed(0)} MB`;
  return [
    {what: `${size} MB, one job`, value: `${(size / one.seconds).toFixed(1)} MB/s`, goal: "≥ 5 MB/s"},
    {what: `${size} MB, one job, without the start`, value: `${(size / (one.seconds - start)).toFixed(1)} MB/s`},
    {what: `${size} MB, two jobs, without the start`, value: `${gain.toFixed(2)} times as fast`, goal: "≥ 1.7 times"},
    {what: `${size} MB, most memory`, value: memory, goal: MEMORY_GOAL}
  ];
}

/** Whether speed hangs on paragraphs that come again: how many do, and how fast it goes where none does. */
async function unlike(
  dir: string,
  sources: Sources,
  {size, dataDir}: {size: number; dataDir: string}
): Promise<Result[]> {
  const texts = () => generateTexts({...sources, bytes: size * MB});
  const share = repeatedShare(Array.from(texts(), ({text}) => text));
  const {seconds} = await runCode(["--data", dataDir, await writeLines(dir, withoutRepetition(texts()))]);
  return [
    {what: `${size} MB, share in paragraphs that came before`, value: `${(100 * share).toFixed(0)} %`},
    {what: `${size} MB without any such, one job`, value: `${(size / seconds).toFixed(1)} MB/s`}
  ];
}

/** Generated texts as JSON Lines; at least one. */
function written(dir: string, sources: Sources, size: number): Promise<string> {
  return writeLines(dir, generateTexts({...sources, bytes: Math.max(1, size * MB)}));
}

async function writeLines(dir: string, texts: Iterable<SourceText>): Promise<string> {
  const file = join(dir, "texts.jsonl");
  await pipeline(Readable.from(lines(texts)), createWriteStream(file));
  return file;
}

function* lines(texts: Iterable<SourceText>): Generator<string> {
  for (const {article_id: id, text, outlet, language} of texts)
    yield `${JSON.stringify({id, text, outlet, language})}\n`;
}

/** Finding dates alone is all that it does. */
function chronoResult(sources: Sources, size: number): Result {
  const texts = Array.from(generateTexts({...sources, bytes: size * MB}), ({text}) => text);
  const start = performance.now();
  for (const text of texts) chrono.casual.parse(text, new Date("2022-01-01T12:00:00"));
  const seconds = (performance.now() - start) / 1000;
  return {what: `chrono-node, dates alone, ${size} MB in one process`, value: `${(size / seconds).toFixed(1)} MB/s`};
}
