import {isMainThread} from "node:worker_threads";
import {explain} from "../site/explain.js";
import {code} from "./code.js";
import {work} from "./code-thread.js";

/**
 * Runs `npm run code`, or in a thread of it what that is to do, from the file `script`. Gives whether texts were coded in
 * this thread.
 */
export async function main(script: string): Promise<boolean> {
  if (!isMainThread) {
    work();
    return false;
  }
  endQuietly();
  process.exitCode = await code(process.argv.slice(2), process, script).catch((error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    return 1;
  });
  return process.exitCode === 0;
}

function endQuietly(): void {
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
}
