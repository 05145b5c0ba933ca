import {once} from "node:events";
import {loadLexicon} from "../load-lexicon.js";
import {explain} from "../site/explain.js";
import {codeBatch} from "./code-batch.js";
import {type Batch, readInputs} from "./code-inputs.js";
import {type CodeOptions, codeOptions} from "./code-options.js";
import {type CodePool, codePool} from "./code-pool.js";
import {inOrder} from "./in-order.js";
import {progress, SILENT} from "./progress.js";

export interface Streams {
  stdin: NodeJS.ReadableStream;
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream & {isTTY?: boolean};
}

/**
 * Prints a coded article a line for every text, in the order they come. A text that cannot be coded is told on standard
 * error and skipped. Gives the exit code: 0, 1 where something was skipped, 2 where the command itself makes no sense.
 */
export async function code(args: string[], streams: Streams): Promise<number> {
  const options = codeOptions(args);
  if ("problem" in options) {
    streams.stderr.write(`${options.problem}\n`);
    return 2;
  }
  const pool = poolFor(options);
  try {
    return await printAll(options, streams, pool);
  } finally {
    await pool.close();
  }
}

/** With one job the work is done where the texts are read: a thread of its own would only cost time. */
function poolFor({dataDir, jobs, anyPair, explain: forPeople}: CodeOptions): CodePool {
  const lexicon = loadLexicon(dataDir, {anyPair});
  if (jobs > 1) return codePool(jobs, {rows: lexicon.rows, explain: forPeople});
  return {run: async (batch) => codeBatch(batch, lexicon, {explain: forPeople}), close: async () => undefined};
}

async function printAll(
  {paths, jobs, quiet}: CodeOptions,
  {stdin, stdout, stderr}: Streams,
  pool: CodePool
): Promise<number> {
  const shown = quiet ? SILENT : progress(stderr);
  let skipped = 0;
  const batches: AsyncIterable<Batch> = readInputs(paths, stdin as AsyncIterable<Uint8Array | string>);
  for await (const {output, texts, size, problems} of inOrder(batches, pool.run, jobs === 1 ? 1 : 3 * jobs)) {
    if (problems.length > 0) shown.clear();
    for (const problem of problems) stderr.write(`${problem}\n`);
    skipped += problems.length;
    // Waits for a slow reader, so that what is not yet read does not pile up.
    if (output !== "" && !stdout.write(output)) await once(stdout, "drain");
    shown.add(texts, size);
  }
  shown.clear();
  return skipped > 0 ? 1 : 0;
}

if (import.meta.filename === process.argv[1]) {
  // A reader that has seen enough, as `head` has, is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  // Lines are written whole, so between two writes is a good moment to end. The runner may pass Ctrl-C on a second time.
  process.on("SIGINT", () => {
    if (process.stdout.writableLength === 0) process.exit(130);
    process.stdout.once("drain", () => process.exit(130));
  });
  process.exitCode = await code(process.argv.slice(2), process).catch((error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    return 1;
  });
}
