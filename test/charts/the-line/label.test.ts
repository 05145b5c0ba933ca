import {expect, test} from "vitest";
import {labelOf, titleOf} from "../../../src/charts/the-line/label.js";
import {lineRows} from "../../../src/charts/the-line/rows.js";
import {dyad, tables} from "../sample.js";

const {marks} = lineRows(tables, dyad);
const lead = marks.find(({words}) => words === "on late Monday");
const background = marks.find(({lead, earliest, latest}) => !lead && earliest !== latest);

test("the text's words are quoted exactly, without a leading “on”", () => {
  expect(titleOf({words: "on late Monday", when: ""})).toBe("“late Monday”");
  expect(titleOf({words: "once", when: ""})).toBe("“once”");
  expect(titleOf({words: null, when: "5 July 2021"})).toBe("5 July 2021");
});

test("a lead label ends with the day, a background one does not", () => {
  if (!lead || !background) throw new Error("no such mark in the fixture");
  expect(labelOf(lead, 200).lines.map(({text}) => text)).toEqual([
    "“late Monday”",
    "Assad called Raisi",
    "5 July 2021"
  ]);
  expect(labelOf(background, 400).lines).toHaveLength(2);
});

test("a label is no wider than its column", () => {
  for (const mark of marks) expect(labelOf(mark, 118).width).toBeLessThanOrEqual(124);
});
