import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {onTestFinished} from "vitest";

/** A folder with these files, gone when the test is over. */
export function folder(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), "bench-test-"));
  onTestFinished(() => rmSync(dir, {recursive: true}));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), {recursive: true});
    writeFileSync(join(dir, name), content);
  }
  return dir;
}
