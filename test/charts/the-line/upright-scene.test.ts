import {expect, test} from "vitest";
import {lineRows} from "../../../src/charts/the-line/rows.js";
import {headHeight, perYear, roomyScene, stopLines, uprightScale} from "../../../src/charts/the-line/upright-scene.js";
import {dyad, emptyTables, tables} from "../sample.js";

const rows = lineRows(tables, dyad);

test("few marks are all named, each by what leads to it", () => {
  const scene = roomyScene(rows, {width: 328});
  const led = scene?.written.flatMap(({leader}) => leader?.spot.mark.mention_id ?? []);
  expect(led?.toSorted()).toEqual(rows.marks.map(({mention_id}) => mention_id).toSorted());
  expect(scene?.years).toBe("line");
});

test("where labels or marks find no room there is no such picture", () => {
  const many = Array.from({length: 10}, () => rows.marks).flat();
  expect(roomyScene({...rows, marks: many}, {width: 328})).toBeNull();
});

test("without marks the names stand alone", () => {
  const scene = roomyScene(lineRows(emptyTables, dyad), {width: 328});
  expect(scene?.written.every(({leader}) => leader === undefined)).toBe(true);
});

test("a year is so many pixels, and the day of the end is told before why", () => {
  const scale = uprightScale({start: "2020-01-01", end: "2021-01-01"}, perYear);
  expect(scale("2020-01-01")).toBe(headHeight);
  expect(scale("2021-01-01") - headHeight).toBeCloseTo(perYear, 0);
  expect(stopLines(["8 December 2024", "it ends"], 200).map(({tone}) => tone)).toEqual(["strong", "ink"]);
});
