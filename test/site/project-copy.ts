import {cpSync, mkdirSync, symlinkSync, writeFileSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {projectDir} from "../../src/site/folders.js";
import {temporary} from "./temporary.js";

const made = /^(node_modules|dist|\.build|\.git|src\/made|src\/\.observablehq)$/;

/** The project as a stranger would have it, without anything that was built, in a folder of its own; with these files changed. */
export function projectCopy(files: Record<string, string> = {}): string {
  const dir = temporary();
  cpSync(projectDir, dir, {
    recursive: true,
    filter: (from) => !made.test(relative(projectDir, from).replaceAll("\\", "/"))
  });
  symlinkSync(join(projectDir, "node_modules"), join(dir, "node_modules"), "dir");
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), {recursive: true});
    writeFileSync(join(dir, name), contents);
  }
  return dir;
}

/** The words that run a command of such a copy from its folder, without a shell. */
export const command = (script: string): [string, string[]] => [process.execPath, ["src/bundled.js", script]];
