import {type ChildProcess, spawn} from "node:child_process";

/** A channel closes with the process at its other end, however that ended; it may be gone before this is read. */
const endsWithIt = "const end = () => process.exit(); process.connected ? process.once('disconnect', end) : end();";

/**
 * Starts Node with these arguments, e.g. a program and what it is told. It ends when this process does, even when that is killed
 * and can tell nobody; what it says is thrown away, its faults are shown.
 */
export function spawnBound(args: readonly string[], {cwd, env}: {cwd?: string; env?: NodeJS.ProcessEnv}): ChildProcess {
  return spawn(process.execPath, ["--import", `data:text/javascript,${encodeURIComponent(endsWithIt)}`, ...args], {
    cwd,
    env,
    stdio: ["ignore", "ignore", "inherit", "ipc"]
  });
}
