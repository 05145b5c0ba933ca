import {mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {bundleScripts} from "../../src/site/bundle-scripts.js";
import {LiveScripts} from "../../src/site/live-scripts.js";
import {treeFiles} from "../../src/site/tree-files.js";
import {temporary} from "./temporary.js";

const story = {
  "main.ts": `import {name} from "./parts/name.js"; export const load = async (): Promise<string> => (await import("./interactive.js")).draw(name);`,
  "interactive.ts": `import {name} from "./parts/name.js"; export const draw = (text: string): string => "drawn " + text + name;`,
  "parts/name.ts": `export const name = "shared";`,
  "other.ts": `export const other = "alone";`
};

function project() {
  const dir = temporary(story);
  const entries = {main: join(dir, "main.ts"), other: join(dir, "other.ts")};
  const scripts = new LiveScripts(join(dir, "out"), entries);
  onTestFinished(() => scripts.close());
  const edited = (name: string) => scripts.follow([join(dir, name)]);
  return {
    dir,
    scripts,
    edited,
    put: (name: string, text: string) => {
      mkdirSync(dirname(join(dir, name)), {recursive: true});
      writeFileSync(join(dir, name), text);
      return edited(name);
    },
    drop: (name: string) => {
      rmSync(join(dir, name), {recursive: true});
      return edited(name);
    },
    read: (name: string) => readFileSync(join(dir, "out", name), "utf8"),
    /** What is made of the same sources from nothing. */
    async fresh() {
      rmSync(join(dir, "fresh"), {recursive: true, force: true});
      await bundleScripts(join(dir, "fresh"), {entries, minify: false});
      return filesIn(join(dir, "fresh"));
    },
    made: () => filesIn(join(dir, "out"))
  };
}

async function filesIn(dir: string): Promise<Record<string, string>> {
  const names = await treeFiles(dir);
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(dir, name), "utf8")]));
}

test("after each edit the scripts are what they would be, made from nothing", async () => {
  const {scripts, put, made, fresh} = project();
  await scripts.follow([]);
  expect(await made()).toEqual(await fresh());
  await put("parts/name.ts", `export const name = "another";`);
  expect(await made()).toMatchObject(await fresh());
  await put(
    "interactive.ts",
    `import {other} from "./other.js"; export const draw = (text: string): string => text + other;`
  );
  expect(await made()).toMatchObject(await fresh());
  await put("other.ts", `export const other = "shared too";`);
  expect(await made()).toMatchObject(await fresh());
});

test("a script that an edit does not touch is left as it is", async () => {
  const {scripts, put, dir} = project();
  await scripts.follow([]);
  const old = new Date("2001-01-01");
  for (const name of ["main.js", "other.js"]) utimesSync(join(dir, "out", name), old, old);
  const isOld = (name: string) => statSync(join(dir, "out", name)).mtime.getTime() === old.getTime();
  await put("elsewhere.ts", "export {};");
  expect([isOld("main.js"), isOld("other.js")]).toEqual([true, true]);
  await put("parts/name.ts", `export const name = "new";`);
  expect([isOld("main.js"), isOld("other.js")]).toEqual([false, true]);
});

test("a fault is told until it is mended, whatever else is edited", async () => {
  const {scripts, put, read, made, edited} = project();
  await scripts.follow([]);
  await expect(put("parts/name.ts", "export const = 1;")).rejects.toThrow(/name\.ts:1:13/);
  await expect(edited("unknown.csv")).rejects.toThrow(/name\.ts:1:13/);
  await expect(put("other.ts", `export const other = "edited";`)).rejects.toThrow(/name\.ts:1:13/);
  expect(read("other.js")).toContain("edited");
  await put("parts/name.ts", `export const name = "mended";`);
  await edited("unknown.csv");
  expect(JSON.stringify(await made())).toContain("mended");
});

test("a file or a folder that goes is missed, and found when it is back", async () => {
  const {scripts, put, drop, made, fresh} = project();
  await scripts.follow([]);
  await expect(drop("interactive.ts")).rejects.toThrow(/Could not resolve "\.\/interactive\.js"/);
  await put("interactive.ts", story["interactive.ts"]);
  await expect(drop("parts")).rejects.toThrow(/Could not resolve "\.\/parts\/name\.js"/);
  await put("parts/name.ts", `export const name = "back";`);
  expect(await made()).toMatchObject(await fresh());
});

test("a file that takes another's place is used", async () => {
  const {scripts, put, made, fresh} = project();
  await scripts.follow([]);
  await put("parts/name.js", `export const name = "from the other file";`);
  expect(await made()).toMatchObject(await fresh());
  expect(JSON.stringify(await made())).toContain("from the other file");
});
