import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {onTestFinished} from "vitest";

/** An empty folder that goes away with the test. */
export function scratchFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), "data-"));
  onTestFinished(() => rmSync(dir, {recursive: true}));
  return dir;
}

/** A copy of `data/` that goes away with the test, and the means to break one thing in it. */
export function copyData(): {dir: string; edit: (file: string, change: (text: string) => string) => void} {
  const dir = scratchFolder();
  cpSync("data", dir, {recursive: true});
  const edit = (file: string, change: (text: string) => string) => {
    const before = readFileSync(join(dir, file), "utf8");
    const after = change(before);
    if (after === before) throw new Error(`nothing changed in ${file}`);
    writeFileSync(join(dir, file), after);
  };
  return {dir, edit};
}
