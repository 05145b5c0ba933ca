import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {describedIn} from "../../../src/cli/schemas/described.js";

test("the words for a column stand under its file's heading", () => {
  const described = describedIn(readFileSync("data/README.md", "utf8"));
  expect(described("reference/tenures.csv")("end")).toContain("first day that no longer counts");
  expect(described("dyad.json")("period")).toBe("start and end, both days included");
  expect(described("lexicon/<language>/any-pair/channels.csv")("frame")).toContain("who called");
  expect(described("nothing.csv")("end")).toBeUndefined();
});
