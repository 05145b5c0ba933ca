import {spawn} from "node:child_process";
import {once} from "node:events";
import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";

export interface Run {
  seconds: number;
  /** Most memory it held at a time, in bytes; null where the system does not tell. */
  memory: number | null;
}

const CODE = fileURLToPath(new URL("../code.ts", import.meta.url));
const LOOK_EVERY = 200;

/** Runs `npm run code` as a process of its own, as one would, and throws its output away. Throws if it fails. */
export async function runCode(args: string[]): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), CODE, "--quiet", ...args], {
    stdio: ["ignore", "ignore", "inherit"]
  });
  let memory: number | null = null;
  const look = setInterval(() => {
    memory = peak(child.pid) ?? memory;
  }, LOOK_EVERY);
  const [code] = (await once(child, "close")) as [number | null];
  clearInterval(look);
  if (code !== 0) throw new Error(`code ${args.join(" ")} ended with ${code}`);
  return {seconds: (performance.now() - start) / 1000, memory};
}

/** Linux keeps the highest mark itself. */
function peak(pid: number | undefined): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}
