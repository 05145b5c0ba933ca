import {existsSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, onTestFinished, test, vi} from "vitest";
import {PiecesMaker} from "../../src/site/pieces-maker.js";
import {temporary} from "./temporary.js";

function maker(source: string, options = {}): {maker: PiecesMaker; dir: string} {
  const dir = temporary({"make.ts": source});
  const made = new PiecesMaker({
    entry: join(dir, "make.ts"),
    dataDir: dir,
    buildDir: join(dir, "build"),
    ...options
  });
  onTestFinished(() => made.close());
  return {maker: made, dir};
}

const writes = (word: string) =>
  `import {writeFileSync} from "node:fs";
   export async function makePieces(data: string, build: string): Promise<void> { writeFileSync(build + "/out.txt", ${JSON.stringify(word)}); }`;

test("an edit of the code is run once it is told of, by the same process", async () => {
  const {maker: pieces, dir} = maker(writes("first"));
  await pieces.make();
  writeFileSync(join(dir, "make.ts"), writes("second"));
  const made = () => readFileSync(join(dir, "build/out.txt"), "utf8");
  await pieces.make();
  expect(made()).toBe("first");
  pieces.forgetCode();
  await pieces.make();
  expect(made()).toBe("second");
});

test("an edit while the code is read is seen by the next run", async () => {
  const {maker: pieces, dir} = maker(writes("first"));
  const first = pieces.make();
  await new Promise(setImmediate);
  writeFileSync(join(dir, "make.ts"), writes("second"));
  pieces.forgetCode();
  await first;
  await pieces.make();
  expect(readFileSync(join(dir, "build/out.txt"), "utf8")).toBe("second");
});

test("a process that is full of code from before edits makes room for another", async () => {
  const counts = (from: number) => `let runs = ${from}; export const makeFigures = async () => String(++runs);`;
  const {maker: pieces, dir} = maker(counts(0), {fullAt: 0});
  expect([await pieces.makeFigures(), await pieces.makeFigures()]).toEqual(["1", "2"]);
  writeFileSync(join(dir, "make.ts"), counts(10));
  pieces.forgetCode();
  expect([await pieces.makeFigures(), await pieces.makeFigures()]).toEqual(["11", "11"]);
});

test.each(["makeFigures", "makeRest"] as const)(
  "%s is left when something is asked for, and made when asked for again",
  async (name) => {
    const {maker: pieces, dir} = maker(
      `import {writeFileSync} from "node:fs";
     import {setTimeout} from "node:timers/promises";
     export async function ${name}(data: string, build: string, signal: AbortSignal): Promise<string> {
       writeFileSync(data + "/begun.txt", "");
       await setTimeout(200, undefined, {signal}).catch(() => signal.throwIfAborted());
       writeFileSync(data + "/late.txt", "");
       return "2 claims changed";
     }
     export async function makePieces(data: string): Promise<void> { writeFileSync(data + "/made.txt", ""); }`
    );
    const has = (file: string): boolean => existsSync(join(dir, file));
    const late = pieces[name]();
    await vi.waitUntil(() => has("begun.txt"), {timeout: 10_000, interval: 5});
    await pieces.make();
    expect(has("made.txt")).toBe(true);
    expect(await late).toBe(name === "makeFigures" ? null : undefined);
    expect(has("late.txt")).toBe(false);
    expect(await pieces[name]()).toBe(name === "makeFigures" ? "2 claims changed" : undefined);
    expect(has("late.txt")).toBe(true);
  }
);

test("what nobody waits for is not begun behind something else once more is asked for", async () => {
  const {maker: pieces, dir} = maker(
    `import {appendFileSync} from "node:fs";
     import {setTimeout} from "node:timers/promises";
     const tell = async (data: string, word: string) => appendFileSync(data + "/told.txt", word + "\\n");
     export const makeFigures = async (data: string) => { await tell(data, "figures"); await setTimeout(200); };
     export const makeRest = (data: string) => tell(data, "rest");
     export const makePieces = (data: string) => tell(data, "pieces");`
  );
  const told = (): string => (existsSync(join(dir, "told.txt")) ? readFileSync(join(dir, "told.txt"), "utf8") : "");
  const late = [pieces.makeFigures(), pieces.makeRest()];
  await vi.waitUntil(() => told() !== "", {timeout: 10_000, interval: 5});
  await pieces.make();
  await Promise.all(late);
  expect(told()).toBe("figures\npieces\n");
});

test("what a module remembers outlives edits of the code around it, not of its own or of what it imports", async () => {
  const makes = (word: string) =>
    `import {run} from "./stage.js";\nexport const makeFigures = async () => "${word} " + run();`;
  const {maker: pieces, dir} = maker(makes("one"));
  const put = (name: string, text: string) => {
    writeFileSync(join(dir, name), text);
    pieces.forgetCode();
  };
  put("stage.ts", `import {from} from "./from.js";\nlet runs = from;\nexport const run = () => ++runs;`);
  put("from.ts", "export const from = 0;");
  expect(await pieces.makeFigures()).toBe("one 1");
  put("make.ts", makes("two"));
  expect(await pieces.makeFigures()).toBe("two 2");
  put("from.ts", "export const from = 10;");
  expect(await pieces.makeFigures()).toBe("two 11");
});

test("a fault of the code that comes and goes leaves nothing behind", async () => {
  const {maker: pieces, dir} = maker(writes("first"));
  await pieces.make();
  const put = (text: string) => {
    writeFileSync(join(dir, "make.ts"), text);
    pieces.forgetCode();
  };
  put("export const = 1;");
  await expect(pieces.make()).rejects.toThrow(/make\.ts:1:13/);
  await expect(pieces.make()).rejects.toThrow(/make\.ts:1:13/);
  put(writes("mended"));
  await pieces.make();
  expect(readFileSync(join(dir, "build/out.txt"), "utf8")).toBe("mended");
});

test("what moved is told", async () => {
  const {maker: pieces} = maker(`export async function makePieces() { return {moved: "003: 1 contact new"}; }`);
  expect(await pieces.make()).toBe("003: 1 contact new");
});

test("a fault is told in its own words, and the next run is not harmed", async () => {
  const {maker: pieces, dir} = maker(`export async function makePieces() { throw new Error("data/a.csv: row 3"); }`);
  await expect(pieces.make()).rejects.toThrow(/^data\/a\.csv: row 3$/);
  writeFileSync(join(dir, "make.ts"), writes("mended"));
  pieces.forgetCode();
  await pieces.make();
  expect(statSync(join(dir, "build/out.txt")).size).toBe(6);
});

test("code that does not compile is told with its place", async () => {
  await expect(maker("export const = 1;").maker.make()).rejects.toThrow(/make\.ts:1:13/);
});

test("a process that ends or hangs is replaced", async () => {
  await expect(maker("export async function makePieces() { process.exit(3); }").maker.make()).rejects.toThrow(
    "ended by itself (code 3)"
  );
  const {maker: hangs} = maker("export async function makePieces() { for (;;); }", {patience: 2000});
  await expect(hangs.make()).rejects.toThrow("has not finished within 2 s");
});

test("pages of the gallery are drawn by the same process, one call at a time", async () => {
  const {maker: pieces} = maker(
    `export const makeFigures = async () => "made";
     export const drawGallery = (data: string, slug: string | null) => "page of " + slug;`
  );
  expect(await Promise.all([pieces.makeFigures(), pieces.drawGallery("a"), pieces.drawGallery(null)])).toEqual([
    "made",
    "page of a",
    "page of null"
  ]);
});
