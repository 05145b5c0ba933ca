import {expect, test} from "vitest";
import {block, blockWidth, rowsFor} from "../../../src/charts/who-travels/block.js";
import {travelRows} from "../../../src/charts/who-travels/rows.js";
import {dyad, recordTables} from "../sample.js";

const marks = travelRows(recordTables, dyad).destinations[0]?.marks.slice(0, 5) ?? [];
const size = {across: 20, down: 10, rows: 2, small: 4, large: 7};

test("a block fills its columns downwards, so that its length tells the number", () => {
  expect(block(marks, size).map(({along, across}) => [along, across])).toEqual([
    [10, 5],
    [10, 15],
    [30, 5],
    [30, 15],
    [50, 5]
  ]);
  expect(blockWidth(5, size)).toBe(60);
});

test("as few rows as the room allows", () => {
  expect([rowsFor(75, 950, 18.5), rowsFor(75, 328, 16), rowsFor(0, 10, 20)]).toEqual([2, 4, 1]);
});
