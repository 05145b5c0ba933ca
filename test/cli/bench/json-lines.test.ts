import {join} from "node:path";
import {expect, test} from "vitest";
import {readJsonLines} from "../../../src/cli/bench/json-lines.js";
import {folder} from "./folder.js";

test("a value a line, blank lines left out, a bad one named", () => {
  const dir = folder({"a.jsonl": '{"a":1}\n\n2\n', "b.jsonl": "1\noops\n"});
  expect(readJsonLines(join(dir, "a.jsonl"))).toEqual([{a: 1}, 2]);
  expect(() => readJsonLines(join(dir, "b.jsonl"))).toThrow("b.jsonl line 2 is no JSON");
});
