import {expect, test} from "vitest";
import {partAt, partsOf} from "../../src/notebook/parts.js";

test("a text of usual length is one part", () => {
  expect(partsOf("a".repeat(4000), [])).toEqual([{start: 0, end: 4000}]);
});

test("a long text is cut between lines, else between sentences, else anywhere, and whole again when joined", () => {
  const lines = `${"a".repeat(3999)}\n`.repeat(4);
  expect(partsOf(lines, []).map(({end}) => end)).toEqual([4000, 8000, 12_000, 16_000]);
  const line = "b".repeat(20_000);
  expect(
    partsOf(
      line,
      [0, 3000, 6000, 9000].map((start) => ({start, end: start + 3000}))
    )[0]?.end
  ).toBe(3000);
  const parts = partsOf(line, []);
  expect(parts.map(({start, end}) => line.slice(start, end)).join("")).toBe(line);
});

test("a part is found by any place in it", () => {
  const parts = [
    {start: 0, end: 10},
    {start: 10, end: 20}
  ];
  expect([0, 9, 10, 19, 99].map((offset) => partAt(parts, offset))).toEqual([0, 0, 1, 1, 1]);
});
