import {once} from "node:events";
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
  const {dataDir, jobs, anyPair, explain} = options;
  const pool = codePool(jobs, {rows: rowsOf(dataDir, {anyPair, script}), explain});
  try {
    return await printAll(options, streams, pool);
  } finally {
    await pool.close();
  }
}

async function printAll(
  {paths, jobs, quiet}: CodeOptions,
  {stdin, stdout, stderr}: Streams,
  pool: CodePool
): Promise<number> {
  const shown = quiet ? SILENT : progress(stderr);
  // One thread has nothing to do with what it has not come to.
  const atOnce = jobs === 1 ? 1 : 3 * jobs;
  let skipped = 0;
  const batches: AsyncIterable<Batch> = readInputs(paths, stdin as AsyncIterable<Uint8Array | string>);
  for await (const {output, texts, size, problems} of inOrder(batches, pool.run, {atOnce, idle: pool.help})) {
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
