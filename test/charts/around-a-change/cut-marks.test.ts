import {expect, test} from "vitest";
import {cutMarks} from "../../../src/charts/around-a-change/cut-marks.js";
import {blankDocument, labels} from "../sample.js";

const place = {
  document: blankDocument(),
  labels,
  id: "c",
  scale: (day: number) => day + 400,
  line: 20,
  top: 0,
  height: 40
};

test("beyond the end of the record it is hatched; another change only ends the line", () => {
  const drawn = cutMarks({before: {day: -47, next: "A"}, after: {day: 155, next: null}}, place);
  expect(drawn.map((one) => one.getAttribute("class") || one.localName)).toEqual([
    "path",
    "halo",
    "not-covered",
    "path",
    "halo"
  ]);
  expect(drawn.map(({textContent}) => textContent).filter((text) => text !== "")).toEqual([
    "A’s time",
    "the record ends"
  ]);
});

test("a whole window has no cut", () => {
  expect(cutMarks({before: null, after: null}, place)).toEqual([]);
});
