import {spawn} from "node:child_process";
import {once} from "node:events";
import {existsSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {fileURLToPath} from "node:url";

export interface Run {
  seconds: number;
  /** Most memory it held at a time, in bytes; null where the system does not tell. */
  memory: number | null;
}

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const LOOK_EVERY = 200;

/** Runs `npm run code` as a process of its own, as one would, and throws its output away. Throws what it said if it fails. */
export async function runCode(args: string[]): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, [...nodeArguments(), "--quiet", ...args.map(fromHere)], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "pipe"]
  });
  const said: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => said.push(text));
  let memory: number | null = null;
  const look = setInterval(() => {
    memory = peak(child.pid) ?? memory;
  }, LOOK_EVERY);
  const [code] = (await once(child, "close")) as [number | null];
  clearInterval(look);
  if (code !== 0) throw new Error(`code ${args.join(" ")} ended with ${code}: ${said.join("").trim()}`);
  return {seconds: (performance.now() - start) / 1000, memory};
}

/** What the script of that name gives to `node`. */
function nodeArguments(): string[] {
  const {scripts} = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {scripts: {code: string}};
  return scripts.code.split(" ").slice(1);
}

function fromHere(argument: string): string {
  return existsSync(argument) ? resolve(argument) : argument;
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
