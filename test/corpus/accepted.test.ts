import {rmSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {loadAccepted, readAccepted} from "../../src/corpus/accepted.js";
import {copyData} from "./copy-data.js";

test("what was accepted is read, and nothing accepted yet is no fault", () => {
  expect(readAccepted("data")?.[0]).toMatchObject({claim_id: expect.any(String), holds: expect.any(Boolean)});
  const {dir} = copyData();
  rmSync(join(dir, "accepted.json"));
  expect(loadAccepted(dir)).toEqual({accepted: null, problems: []});
});

test("a value of another type stops, with its row and key", () => {
  const {dir, edit} = copyData();
  edit("accepted.json", (text) => text.replace('"holds": true', '"holds": "yes"'));
  expect(() => readAccepted(dir)).toThrow(/accepted\.json row \d+, key \[0\]\.holds: "yes" is neither true nor false/);
});
