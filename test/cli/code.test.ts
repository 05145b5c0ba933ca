import {execFileSync, spawn} from "node:child_process";
import {once} from "node:events";
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {Readable, Writable} from "node:stream";
import {text} from "node:stream/consumers";
import {expect, test} from "vitest";
import {code} from "../../src/cli/code.js";
import {runPipeline} from "../../src/pipeline.js";

const root = join(import.meta.dirname, "../..");
const data = join(root, "data");

async function run(args: string[], stdin = "") {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const status = await code(args, {stdin: Readable.from([stdin]), stdout, stderr});
  return {
    status,
    lines: stdout.text
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    stderr: stderr.text
  };
}

class Kept extends Writable {
  text = "";
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

test("a folder gives a line a text, the same contacts as the tables are made of", async () => {
  const {status, lines, stderr} = await run(["--data", data, join(data, "sources")]);
  const {coded} = runPipeline({dataDir: data});
  expect([status, stderr]).toEqual([0, ""]);
  expect(lines.map(({article}) => article.sha256)).toEqual(coded.map(({article}) => article.sha256));
  expect(lines.map(({contacts}) => contacts.map((contact: {contact_id: string}) => contact.contact_id))).toEqual(
    coded.map(({contacts}) => contacts.map(({contact_id}) => contact_id))
  );
});

test("a bad record is told with its number and skipped, and the exit code says so", async () => {
  const {status, lines, stderr} = await run(
    // Progress is told where it takes longer than a second, as on a busy machine.
    ["--data", data, "--quiet", "-"],
    '{"id":"a","text":"Nothing."}\n{"id":"b"}\n{"id":"c","text":"No."}'
  );
  expect(status).toBe(1);
  expect(lines.map(({article}) => article.article_id)).toEqual(["a", "c"]);
  expect(stderr).toBe('record 2: has no "text"; give it one; skipped\n');
});

test.each([
  [["--fast", "x"], "unknown option '--fast'"],
  [["--data", data, "no-such.txt"], 'no file or folder "no-such.txt"'],
  [["--data", "no-such-data", "-"], 'no file or folder "no-such-data"'],
  [["--data"], "option '--data <value>' argument missing"],
  [[], "nothing to code"]
])("%s: one clear line and exit code 2", async (args, message) => {
  const {status, lines, stderr} = await run(args);
  expect([status, lines]).toEqual([2, []]);
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(stderr).toContain(message);
});

test("any number of jobs gives the same lines in the same order, and the same faults", async () => {
  const records = Array.from({length: 40}, (_, i) => (i % 9 === 4 ? "oops" : record(i))).join("\n");
  const one = await run(["--quiet", "--data", data, join(data, "sources"), "-"], records);
  const three = await run(["--quiet", "--jobs", "3", "--data", data, join(data, "sources"), "-"], records);
  expect(three).toEqual(one);
  expect(one.lines).toHaveLength(5 + 36);
}, 60_000);

test("a web page keeps its text, which offsets refer to", async () => {
  const dir = mkdtempSync(join(tmpdir(), "pages-"));
  writeFileSync(join(dir, "p.html"), "<p>Presidents of <i>two</i> countries met.</p>".repeat(3));
  const {lines} = await run(["--data", data, dir]);
  rmSync(dir, {recursive: true});
  expect(lines[0].text).toBe(
    "Presidents of two countries met.\nPresidents of two countries met.\nPresidents of two countries met."
  );
});

function record(i: number): string {
  return JSON.stringify({id: `r${i}`, text: `The president met his counterpart in ${2000 + (i % 20)}.`});
}

test("input split over processes and put together again is coded as in one", async () => {
  const dir = mkdtempSync(join(tmpdir(), "split-"));
  const texts = readdirSync(join(data, "sources")).filter((name) => name.endsWith(".txt"));
  const lines = texts.map((id) => JSON.stringify({id, text: readFileSync(join(data, "sources", id), "utf8")}));
  for (const [i, line] of lines.entries()) writeFileSync(join(dir, `part-${i}`), `${line}\n`);
  execFileSync(
    "sh",
    [
      "-c",
      `ls ${dir}/part-* | xargs -P 2 -I {} sh -c '"$0" src/cli/code-start.js - < {} > {}.coded' ${process.execPath}`
    ],
    {cwd: root}
  );
  const merged = texts.map((_, i) => readFileSync(join(dir, `part-${i}.coded`), "utf8")).join("");
  rmSync(dir, {recursive: true});
  const {lines: whole} = await run(["--data", data, "-"], lines.join("\n"));
  expect(
    merged
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line))
  ).toEqual(whole);
}, 120_000);

test("an interrupted run leaves whole lines behind", async () => {
  const child = spawn(process.execPath, ["src/cli/code-start.js", "-"], {cwd: root});
  const ended = once(child, "close");
  const printed = text(child.stdout);
  child.stdout.once("data", () => child.kill("SIGINT"));
  child.stdin.on("error", () => undefined);
  child.stdin.write(`${record(1)}\n`.repeat(2000));
  expect(await ended).toEqual([130, null]);
  const out = await printed;
  expect(out.endsWith("\n")).toBe(true);
  for (const line of out.trimEnd().split("\n")) expect(JSON.parse(line).article.article_id).toBe("r1");
}, 60_000);

test("a reader that has seen enough ends it quietly", async () => {
  const child = spawn(process.execPath, ["src/cli/code-start.js", "-"], {cwd: root});
  const ended = once(child, "close");
  const told = text(child.stderr);
  child.stdout.once("data", () => child.stdout.destroy());
  child.stdin.on("error", () => undefined);
  child.stdin.end(`${JSON.stringify({id: "a", text: "Nothing to see. ".repeat(9)})}\n`.repeat(5000));
  expect(await ended).toEqual([0, null]);
  expect(await told).toBe("");
}, 30_000);
