import {existsSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {basename, join} from "node:path";
import {pathToFileURL} from "node:url";
import {expect, test} from "vitest";
import {CodeModules} from "../../src/site/code-modules.js";
import {temporary} from "./temporary.js";

const three = {
  "main.ts": `import {left} from "./left.js"; import {right} from "./deep/right.js"; export const said = (): string => left + right;`,
  "left.ts": `import {shared} from "./shared.js"; export const left: string = "left " + shared;`,
  "deep/right.ts": `export const right: string = " right";`,
  "shared.ts": `export const shared = "one";`
};

function project(files: Record<string, string> = three) {
  const dir = temporary(files);
  const modules = new CodeModules(join(dir, "out"));
  const file = async (): Promise<string> => (await modules.filesOf([join(dir, "main.ts")]))[0] ?? "";
  const load = async () => import(/* @vite-ignore */ pathToFileURL(await file()).href);
  return {
    put: (name: string, text: string) => writeFileSync(join(dir, name), text),
    drop: (name: string) => rmSync(join(dir, name)),
    file,
    said: async (): Promise<string> => (await load()).said(),
    /** The file that another file of the output imports, by how its name begins. */
    importOf: (from: string, name: string) =>
      new RegExp(`"\\./(${name}-\\w+\\.mjs)"`).exec(readFileSync(from, "utf8"))?.[1] ?? ""
  };
}

test("programs run with what they import", async () => {
  const {said, file} = project();
  expect(await said()).toBe("left one right");
  expect(basename(await file())).toMatch(/^main-\w{16}\.mjs$/);
});

test("a changed module takes those along that import it, and no others", async () => {
  const {said, file, put, importOf} = project();
  const before = await file();
  put("shared.ts", `export const shared = "two";`);
  expect(await said()).toBe("left two right");
  const after = await file();
  expect(importOf(after, "left")).not.toBe(importOf(before, "left"));
  expect(importOf(after, "right")).toBe(importOf(before, "right"));
  put("shared.ts", three["shared.ts"]);
  expect(await file()).toBe(before);
});

test("a module is known by where it stands, not by what it holds alone", async () => {
  const {said, put} = project();
  put("left.ts", `let n = 0;\nexport const left = "left" + ++n;`);
  put("deep/right.ts", `let n = 0;\nexport const left = "left" + ++n;\nexport const right = left;`);
  expect(await said()).toBe("left1left1");
});

test("modules that import each other change together", async () => {
  const {said, put} = project({
    "main.ts": `import {even} from "./even.js"; export const said = () => "even: " + even(3);`,
    "even.ts": `import {odd} from "./odd.js"; export const even = (n: number): boolean => n === 0 || odd(n - 1);`,
    "odd.ts": `import {even} from "./even.js"; export const odd = (n: number): boolean => n !== 0 && even(n - 1);`
  });
  expect(await said()).toBe("even: false");
  put("odd.ts", `import {even} from "./even.js"; export const odd = (n: number): boolean => n === 2 || even(n - 1);`);
  expect(await said()).toBe("even: true");
});

test("a module that is gone is missed where it is imported, until it comes back", async () => {
  const {said, put, drop} = project();
  await said();
  drop("shared.ts");
  await expect(said()).rejects.toThrow(/left\.ts:1:\d+: .*Could not resolve "\.\/shared\.js"/);
  await expect(said()).rejects.toThrow(/Could not resolve/);
  put("shared.ts", `export const shared = "back";`);
  expect(await said()).toBe("left back right");
});

test("a fault comes and goes with its place, and does not hide another edit", async () => {
  const {said, put} = project();
  await said();
  put("deep/right.ts", `export const right = " new";`);
  put("shared.ts", "export const = 1;");
  await expect(said()).rejects.toThrow(/shared\.ts:1:13/);
  put("shared.ts", three["shared.ts"]);
  expect(await said()).toBe("left one new");
});

test("what is imported on demand, for its effect or handed on follows too, types do not", async () => {
  const {said, put, file} = project({
    "main.ts": `import "./effect.js"; import type {T} from "./type.js"; export {said} from "./handed.js"; export const t: T | null = null;`,
    "effect.ts": `globalThis.effect = "effect";`,
    "handed.ts": `export const said = async () => (await import("./demand.js")).word + globalThis.effect;`,
    "demand.ts": `export const word = "on demand ";`,
    "type.ts": "export type T = string;"
  });
  expect(await said()).toBe("on demand effect");
  const before = await file();
  put("type.ts", "export type T = number;");
  expect(await file()).toBe(before);
  put("demand.ts", `export const word = "again ";`);
  expect(await said()).toBe("again effect");
});

test("a fault is told at the place of the source", async () => {
  const {file} = project({"main.ts": "export const n: number = 1;"});
  const path = await file();
  const [, map = ""] = /sourceMappingURL=data:application\/json;base64,(\S+)/.exec(readFileSync(path, "utf8")) ?? [];
  const {sources} = JSON.parse(Buffer.from(map, "base64").toString()) as {sources: string[]};
  expect(existsSync(join(path, "..", sources[0] ?? ""))).toBe(true);
});
