import {once} from "node:events";
import {existsSync} from "node:fs";
import {parseArgs} from "node:util";
import {codeArticle} from "../coder/code-article.js";
import type {Lexicon} from "../coder/lexicon.js";
import {loadLexicon} from "../pipeline.js";
import {explain} from "../site/explain.js";
import {type Input, readInputs} from "./code-inputs.js";
import {codeLine} from "./code-line.js";

const USAGE = "usage: npm run code -- [--data DIR] FILE… (a file, a folder, or - for JSON Lines on standard input)";

export interface Streams {
  stdin: NodeJS.ReadableStream;
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
}

/**
 * Prints a coded article a line for every text, in the order they come. A text that cannot be coded is told on standard
 * error and skipped. Gives the exit code: 0, 1 where something was skipped, 2 where the command itself makes no sense.
 */
export async function code(args: string[], streams: Streams): Promise<number> {
  const wanted = understand(args);
  if ("problem" in wanted) {
    streams.stderr.write(`${wanted.problem}\n`);
    return 2;
  }
  const lexicon = loadLexicon(wanted.dataDir);
  let skipped = 0;
  for await (const input of readInputs(wanted.paths, streams.stdin)) {
    const result = lineOf(input, lexicon);
    if ("line" in result) await print(result.line, streams.stdout);
    else {
      skipped += 1;
      streams.stderr.write(`${input.where}: ${result.problem}; skipped\n`);
    }
  }
  return skipped > 0 ? 1 : 0;
}

function understand(args: string[]): {dataDir: string; paths: string[]} | {problem: string} {
  try {
    const options = {data: {type: "string", default: "data"}} as const;
    const {values, positionals} = parseArgs({args, options, allowPositionals: true});
    const lost = [values.data, ...positionals].find((path) => path !== "-" && !existsSync(path));
    if (lost !== undefined) return {problem: `no file or folder "${lost}"; ${USAGE}`};
    if (positionals.length === 0) return {problem: `nothing to code; ${USAGE}`};
    return {dataDir: values.data, paths: positionals};
  } catch (error) {
    const [said = ""] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    return {problem: `${said.slice(0, 1).toLowerCase()}${said.slice(1)}; ${USAGE}`};
  }
}

function lineOf(input: Input, lexicon: Lexicon): {line: string} | {problem: string} {
  if ("problem" in input) return input;
  try {
    return {line: codeLine(codeArticle(input.source, lexicon), input.sha256)};
  } catch (error) {
    return {problem: `cannot be coded: ${error instanceof Error ? error.message : error}`};
  }
}

/** Waits for a slow reader, so that what is not yet read does not pile up. */
async function print(line: string, stdout: NodeJS.WritableStream): Promise<void> {
  if (!stdout.write(`${line}\n`)) await once(stdout, "drain");
}

if (import.meta.filename === process.argv[1]) {
  // A reader that has seen enough, as `head` has, is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  process.exitCode = await code(process.argv.slice(2), process).catch((error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    return 1;
  });
}
