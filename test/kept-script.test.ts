import {mkdtempSync, rmSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {basename, join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {keptScript} from "../src/kept-script.js";

const dir = mkdtempSync(join(tmpdir(), "kept-"));
const program = join(dir, `${basename(dir)}.ts`);
const kept: string[] = [];

afterAll(() => {
  for (const file of [dir, ...kept.flatMap((name) => [name, `${name}.${process.version}`])])
    rmSync(file, {recursive: true, force: true});
});

async function run(): Promise<{result: unknown; made: number}> {
  const {file, exports, keep} = await keptScript(program);
  kept.push(file);
  const result = exports.answer();
  keep();
  return {result, made: statSync(file).mtimeMs};
}

test("a script is kept while its modules stay as they are, and made anew when one changes", async () => {
  writeFileSync(
    program,
    'import {part} from "./part.js"; export const answer = (): string => "the answer is " + part;'
  );
  writeFileSync(join(dir, "part.ts"), "export const part: number = 1;");
  const [first, second] = [await run(), await run()];
  expect(second).toEqual({...first, result: "the answer is 1"});
  writeFileSync(join(dir, "part.ts"), "export const part: number = 2;");
  expect((await run()).result).toBe("the answer is 2");
});

test("what is kept and damaged is made anew", async () => {
  const {result} = await run();
  for (const name of [...kept]) writeFileSync(name, "//not a script");
  for (const name of [...kept]) writeFileSync(`${name}.${process.version}`, "no code");
  expect((await run()).result).toBe(result);
});
