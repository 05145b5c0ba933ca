import {createHash} from "node:crypto";
import {createReadStream, readdirSync, readFileSync, statSync} from "node:fs";
import {basename, extname, join} from "node:path";
import {createInterface} from "node:readline";
import type {SourceText} from "../coder/types.js";
import {readText} from "../corpus/read-text.js";
import {explain} from "../site/explain.js";
import {readRecord} from "./code-record.js";

/** A text to code with the SHA-256 of its bytes, or why there is none. `where` tells people which one is meant. */
export type Input = {where: string; source: SourceText; sha256: string} | {where: string; problem: string};

const TEXTS = [".txt", ".md"];
const RECORDS = [".jsonl"];

/** The texts of files, of folders with what lies in them, and of JSON Lines (`.jsonl`; `-` is standard input). */
export async function* readInputs(paths: readonly string[], stdin: NodeJS.ReadableStream): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === "-") yield* records("record", stdin);
    else for (const file of filesAt(path)) yield* RECORDS.includes(extname(file)) ? recordsOf(file) : [textOf(file)];
  }
}

/** A file itself; of a folder the files below it that hold texts, in the order of their paths. */
function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile() && [...TEXTS, ...RECORDS].includes(extname(entry.name)));
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

function textOf(path: string): Input {
  try {
    const text = readText(path);
    const nothing = {title: null, outlet: null, url: null, published: null, language: null, rights: null};
    const file = basename(path);
    const source = {article_id: file.slice(0, file.length - extname(file).length), file, text, ...nothing};
    return {where: path, source, sha256: sha256(readFileSync(path))};
  } catch (error) {
    return {where: path, problem: explain(error)};
  }
}

async function* recordsOf(path: string): AsyncGenerator<Input> {
  yield* records(`${path} record`, createReadStream(path));
}

async function* records(name: string, stream: NodeJS.ReadableStream): AsyncGenerator<Input> {
  let number = 0;
  for await (const line of createInterface({input: stream, crlfDelay: Number.POSITIVE_INFINITY})) {
    number += 1;
    if (line.trim() !== "") yield recordOf(line, `${name} ${number}`);
  }
}

function recordOf(line: string, where: string): Input {
  try {
    const source = readRecord(line);
    return {where, source, sha256: sha256(source.text)};
  } catch (error) {
    return {where, problem: error instanceof Error ? error.message : String(error)};
  }
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
