import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {readJson} from "../../src/corpus/read-json.js";
import {scratchFolder} from "./copy-data.js";

function parsed(text: string): unknown {
  const path = join(scratchFolder(), "t.json");
  writeFileSync(path, text);
  return readJson(path);
}

test("JSON is read, with a byte order mark too", () => {
  expect(parsed('\uFEFF{"a": [1, null]}')).toEqual({a: [1, null]});
});

test("what is no JSON is told with its line", () => {
  expect(() => parsed('{\n"a": 1,\n}')).toThrow(/t\.json row 3, key a: "}" is not JSON from here on/);
  expect(() => parsed('{\n"a": 1\n')).toThrow(/row 3, key a: is not JSON|row 3, key a: .* is not JSON/);
});
