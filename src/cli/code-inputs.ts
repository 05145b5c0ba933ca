import {createReadStream, readdirSync, statSync} from "node:fs";
import {basename, join} from "node:path";
import {explain} from "../site/explain.js";
import {byteStream} from "./byte-stream.js";
import {lineChunks} from "./line-chunks.js";

/** Work that can be handed to another thread: files to read, lines of records, or what cannot be read and why. */
export type Batch = {files: string[]} | {name: string; first: number; bytes: Uint8Array} | {problem: string};

const TEXTS = /\.(?:txt|md|html?)$/i;
const RECORDS = /\.jsonl(?:\.gz)?$/i;
/** Bytes of files that make a batch: enough to be worth sending, little enough to keep several at hand. */
const BATCH = 256 * 1024;

/** The texts of files, of folders with what lies in them, and of JSON Lines (`-` is standard input), in batches. */
export async function* readInputs(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array | string>
): AsyncGenerator<Batch> {
  for (const path of paths) {
    if (path === "-") yield* records("record", stdin);
    else yield* filesAt(path);
  }
}

async function* filesAt(path: string): AsyncGenerator<Batch> {
  let files: string[] = [];
  let size = 0;
  for (const file of listed(path)) {
    const isRecords = RECORDS.test(file);
    if (!isRecords) {
      files.push(file);
      size += statSync(file, {throwIfNoEntry: false})?.size ?? 0;
    }
    if (files.length > 0 && (isRecords || size > BATCH)) {
      yield {files};
      files = [];
      size = 0;
    }
    if (isRecords) yield* records(`${file} record`, createReadStream(file));
  }
  if (files.length > 0) yield {files};
}

/** A file itself; of a folder the files below it that hold texts, in the order of their paths. */
function listed(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile() && !basename(entry.name).startsWith("."));
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => TEXTS.test(file) || RECORDS.test(file))
    .sort();
}

async function* records(name: string, stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Batch> {
  try {
    for await (const chunk of lineChunks(byteStream(stream))) {
      if ("bytes" in chunk) yield {name, ...chunk};
      else yield {problem: `${name} ${chunk.first}: is over the limit of 20 MB; split it or take it out`};
    }
  } catch (error) {
    yield {
      problem: `${name.replace(/ ?record$/, "") || "standard input"}: cannot be read to its end: ${explain(error)}`
    };
  }
}
