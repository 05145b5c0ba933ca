import {expect, test} from "vitest";
import {dayBar, lineFrame} from "../../../src/charts/steps/frame.js";
import {narrow, rows, told, wide} from "./sample.js";

test("time runs to the right, on a phone down, and the sides lie across it", () => {
  const [x, y] = lineFrame(rows, wide).at(100, -30);
  expect([x, y < lineFrame(rows, wide).at(100, 0)[1]]).toEqual([100, true]);
  const [left, down] = lineFrame(rows, narrow).at(100, -30);
  expect([left < lineFrame(rows, narrow).at(100, 0)[0], down]).toEqual([true, 100]);
});

test("presidents, years, sides and the end are named", () => {
  for (const size of [wide, narrow]) {
    const text = told(lineFrame(rows, size).scenery);
    for (const words of ["Rouhani", "Pezeshkian", "2012", "Damascus", "8 Dec 2024"]) expect(text).toContain(words);
  }
  expect(told(lineFrame(rows, narrow, {names: false}).scenery)).not.toContain("Rouhani");
});

test("a bar is drawn where the days are wider than the mark", () => {
  const [mark] = rows.marks;
  if (mark === undefined) throw new Error("missing in the fixture");
  const at = {mark, x: 0, y: 0, r: 5};
  for (const size of [wide, narrow]) {
    expect(dayBar(at, {from: "2020-01-01", to: "2020-12-31"}, lineFrame(rows, size))).toHaveLength(1);
    expect(dayBar(at, {from: "2020-01-01", to: "2020-01-01"}, lineFrame(rows, size))).toEqual([]);
  }
});
