import {spawn} from "node:child_process";
import {once} from "node:events";
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
    ["--data", data, "-"],
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

test("a reader that has seen enough ends it quietly", async () => {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/code.ts", "-"], {cwd: root});
  const ended = once(child, "close");
  const told = text(child.stderr);
  child.stdout.once("data", () => child.stdout.destroy());
  child.stdin.on("error", () => undefined);
  child.stdin.end(`${JSON.stringify({id: "a", text: "Nothing to see. ".repeat(9)})}\n`.repeat(5000));
  expect(await ended).toEqual([0, null]);
  expect(await told).toBe("");
}, 30_000);
