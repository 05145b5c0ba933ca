import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {promisify} from "node:util";
import {brotliCompress, constants, gzip} from "node:zlib";
import {treeFiles} from "./tree-files.js";

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);
const textual = /\.(html|css|js|json|csv|svg|txt|bib|ts|xml)$/;

/** Brotli at its strongest, as it is published. Every budget is measured with it. */
export const brotli = (bytes: Buffer | string): Promise<Buffer> => brotliAsync(bytes);

const LARGE = 150_000;
const LETTERS = 20_000;
const QUICK = 6;
const MODULE = /\bembed[\\/][^\\/]+\.js$/;
const NEARLY = 9;

/**
 * A long table is somebody's download, not the page: the last tenth of its size is not worth seconds of every build. Nor is
 * a picture that carries its letters, which are compressed already.
 */
function strength(file: string, size: number): number {
  // The last hundredth of a chart's module, fifteen times over, costs a build ten seconds.
  if (MODULE.test(file) && size > LARGE) return NEARLY;
  const download = (size > LARGE && /\.(json|csv)$/.test(file)) || (size > LETTERS && file.endsWith(".svg"));
  return download ? QUICK : constants.BROTLI_MAX_QUALITY;
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
    brotliAsync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: strength(file, bytes.length)}}).then((small) =>
      writeFile(`${file}.br`, small)
    ),
    gzipAsync(bytes, {level: 9}).then((small) => writeFile(`${file}.gz`, small))
  ]);
}
