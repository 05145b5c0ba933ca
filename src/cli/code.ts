import {once} from "node:events";
import {compileLexicon} from "../coder/lexicon.js";
import {codeBatch} from "./code-batch.js";
import {type Batch, readInputs} from "./code-inputs.js";
import {type CodeOptions, codeOptions} from "./code-options.js";
import {type CodePool, codePool} from "./code-pool.js";
import {inOrder} from "./in-order.js";
import {rowsOf} from "./kept-rows.js";
import {progress, SILENT} from "./progress.js";

export interface Streams {
  stdin: NodeJS.ReadableStream;
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream & {isTTY?: boolean};
}

/**
 * Prints a coded article a line for every text, in the order they come. A text that cannot be coded is told on standard
 * error and skipped. Gives the exit code: 0, 1 where something was skipped, 2 where the command itself makes no sense.
 * `script` is the file all this runs from, where that is kept: rules it has read once are then kept too.
 */
export async function code(args: string[], streams: Streams, script: string | null = null): Promise<number> {
  const options = codeOptions(args);
  if ("problem" in options) {
    streams.stderr.write(`${options.problem}\n`);
    return 2;
  }
  const pool = poolFor(options, script);
  try {
    return await printAll(options, streams, pool);
  } finally {
    await pool.close();
  }
}

/** With one job the work is done where the texts are read: a thread of its own would only cost time. */
function poolFor({dataDir, jobs, anyPair, explain: forPeople}: CodeOptions, script: string | null): CodePool {
  const rows = rowsOf(dataDir, {anyPair, script});
  if (jobs > 1) return codePool(jobs, {rows, explain: forPeople});
  const lexicon = compileLexicon(rows);
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
    if (output.length > 0 && !stdout.write(output)) await once(stdout, "drain");
    shown.add(texts, size);
  }
  shown.clear();
  return skipped > 0 ? 1 : 0;
}
