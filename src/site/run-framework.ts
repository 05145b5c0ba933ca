import {spawn} from "node:child_process";
import {createWriteStream} from "node:fs";
import {mkdir} from "node:fs/promises";
import {createRequire} from "node:module";
import {delimiter, dirname, join, relative} from "node:path";
import {folders, projectDir} from "./folders.js";

const require = createRequire(import.meta.url);

/** The environment a tool of the project runs in: it finds the others on the path, and Framework reports to nobody. */
export function frameworkEnv(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const bin = join(projectDir, "node_modules", ".bin");
  return {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
    OBSERVABLE_TELEMETRY_DISABLE: "1",
    ...extra
  };
}

/** Framework's own program, which it exports under no name. */
export const frameworkBin = (): string => {
  const manifest = require.resolve("@observablehq/framework/package.json");
  return join(dirname(manifest), "dist", "bin", "observable.js");
};

/**
 * Runs Framework's build. What it says goes to `.build/framework.log`.
 *
 * @throws with the end of that log when the build fails
 */
export async function runFrameworkBuild(): Promise<void> {
  const logFile = join(folders.build, "framework.log");
  await mkdir(folders.build, {recursive: true});
  const log = createWriteStream(logFile);
  const said: string[] = [];
  const child = spawn(process.execPath, [frameworkBin(), "build"], {
    cwd: projectDir,
    env: frameworkEnv(),
    stdio: ["ignore", "pipe", "pipe"]
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      log.write(text);
      said.push(text);
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  log.end();
  if (code !== 0)
    throw new Error(`${reasonOf(said.join(""))} (all of Framework's words: ${relative(projectDir, logFile)})`);
}

/** What Framework gives as the reason, without its advice to report it; else the end of what it said. */
export function reasonOf(said: string): string {
  const [, reason] = /(?:Unexpected error|Build error): ([\s\S]*?)\n\nTip:/.exec(said) ?? [];
  return reason ?? `the pages could not be built:\n${said.trim().split("\n").slice(-12).join("\n")}`;
}
