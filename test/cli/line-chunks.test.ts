import {expect, test} from "vitest";
import {lineChunks} from "../../src/cli/line-chunks.js";
import {LARGEST_FILE} from "../../src/corpus/read-text.js";

async function cut(...chunks: (string | Buffer)[]) {
  const told: [number, string][] = [];
  const stream = (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  })();
  for await (const chunk of lineChunks(stream))
    told.push([chunk.first, "bytes" in chunk ? Buffer.from(chunk.bytes).toString() : "too long"]);
  return told;
}

test("lines are given as they come, numbered from one", async () => {
  expect(await cut("a\nb\n", "c\n")).toEqual([
    [1, "a\nb\n"],
    [3, "c\n"]
  ]);
});

test("a line in pieces is put together, the last needs no end", async () => {
  expect(await cut("a", "b", "c\nd", "e")).toEqual([
    [1, "abc\n"],
    [2, "de"]
  ]);
  expect(await cut()).toEqual([]);
  expect(await cut("\n", "\n")).toEqual([
    [1, "\n"],
    [2, "\n"]
  ]);
});

test("a letter cut in two comes whole", async () => {
  const bytes = Buffer.from("é\n");
  expect(await cut(bytes.subarray(0, 1), bytes.subarray(1))).toEqual([[1, "é\n"]]);
});

test("a line over the limit is dropped and told, and counted", async () => {
  const long = Buffer.alloc(LARGEST_FILE / 2 + 1, 97);
  expect(await cut("a\n", long, long, "\nb\n")).toEqual([
    [1, "a\n"],
    [2, "too long"],
    [3, "b\n"]
  ]);
  expect(await cut(long, long)).toEqual([[1, "too long"]]);
});
