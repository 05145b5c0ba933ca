import {createHash} from "node:crypto";
import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {promisify} from "node:util";
import {brotliCompress, constants, gzip} from "node:zlib";
import {fewAtOnce} from "./few-at-once.js";
import {treeFiles} from "./tree-files.js";

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);
const textual = /\.(html|css|js|json|csv|svg|txt|bib|ts|xml)$/;

// The strongest, 11, takes three times as long as 10 for the last fortieth, which the few scripts of the pages are worth; 9
// ten times as long as 6 for a fiftieth.
const SCRIPT = 11;
const READ = 10;
const DOWNLOADED = 6;

// As many as Node has threads for; each holds some megabytes while it works.
const inLine = fewAtOnce(4);
const made = new Map<string, Promise<Buffer>>();

/**
 * A file's bytes under brotli, exactly as they are published; every budget is measured with it. Bytes once compressed are
 * remembered while the process lives, since they are weighed before they are written.
 */
export function brotli(file: string, bytes: Buffer | string): Promise<Buffer> {
  const quality = strength(file);
  const key = `${quality} ${createHash("sha256").update(bytes).digest("hex")}`;
  const known =
    made.get(key) ?? inLine(() => brotliAsync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}}));
  made.set(key, known);
  return known;
}

/** What comes with a page is worth its time; what somebody downloads, or holds pictures' letters, is not. */
function strength(file: string): number {
  if (/(^|\/)made\/js\/[^/]+\.js$/.test(file)) return SCRIPT;
  return /\.(html|css|js)$|(^|\/)data\/notebook\/[^/]+\.json$/.test(file) ? READ : DOWNLOADED;
}

/** Puts `.br` and `.gz` beside every text file worth the trouble, so that a plain static host serves the site small. */
export async function compressTree(dir: string): Promise<void> {
  const files = (await treeFiles(dir)).filter((file) => textual.test(file));
  await Promise.all(files.map((file) => compressFile(join(dir, file))));
}

async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < 512) return;
  await Promise.all([
    brotli(file, bytes).then((small) => writeFile(`${file}.br`, small)),
    inLine(() => gzipAsync(bytes, {level: 9})).then((small) => writeFile(`${file}.gz`, small))
  ]);
}
