import {existsSync, mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {tablesOf} from "../pipeline.js";
import {runCommand} from "../site/explain.js";
import {readOptions} from "../site/read-options.js";
import type {ReadArticle} from "../tables/input.js";
import {tableFiles} from "../tables/table-files.js";
import {codedLines} from "./coded-lines.js";

const USAGE = "usage: npm run tables -- --out DIR [--data DIR] FILE… (what npm run code printed; - for standard input)";

/**
 * Makes every table from coded articles, wherever and in however many parts they were coded, and writes it to a folder as
 * CSV and JSON. The order of the parts does not matter. Gives how many articles there were.
 */
export async function writeTables(args: string[], stdin: AsyncIterable<Uint8Array | string>): Promise<number> {
  const {out, dataDir, paths} = understand(args);
  const coded = new Map<string, ReadArticle>();
  for (const path of paths)
    for await (const article of codedLines(path, stdin)) {
      const {article_id: id} = article.article;
      if (coded.has(id)) throw new Error(`${path} has ${id}, which was there before; give each text an id of its own`);
      coded.set(id, article);
    }
  const sorted = [...coded.keys()].sort().flatMap((id) => coded.get(id) ?? []);
  mkdirSync(out, {recursive: true});
  for (const {path, bytes} of tableFiles(tablesOf(sorted, dataDir))) writeFileSync(join(out, path), bytes);
  return sorted.length;
}

function understand(args: string[]): {out: string; dataDir: string; paths: string[]} {
  const options = {out: {type: "string"}, data: {type: "string", default: "data"}} as const;
  const {values, positionals: paths} = readOptions({args, options, allowPositionals: true}, USAGE);
  const lost = [values.data, ...paths].find((path) => path !== "-" && !existsSync(path));
  if (lost !== undefined) throw new Error(`no file or folder "${lost}"; ${USAGE}`);
  if (values.out === undefined || paths.length === 0) throw new Error(USAGE);
  return {out: values.out, dataDir: values.data, paths};
}

if (import.meta.filename === process.argv[1]) {
  await runCommand(async () => {
    const count = await writeTables(process.argv.slice(2), process.stdin);
    process.stderr.write(`tables of ${count} texts written\n`);
  });
}
