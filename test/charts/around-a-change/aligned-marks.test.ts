import {expect, test} from "vitest";
import {drawMarks, placeMarks} from "../../../src/charts/around-a-change/aligned-marks.js";
import {type AlignedMark, aroundRows} from "../../../src/charts/around-a-change/rows.js";
import {blankDocument, dyad, recordTables} from "../sample.js";

const size = {radius: 5, step: 12};
const mark = (by: number | null, from: number, to = from): AlignedMark => ({
  key: `${by}/${from}`,
  mention_id: null,
  filled: false,
  label: "",
  kind: "call",
  by,
  earliest: "",
  latest: "",
  from,
  to
});

test("sides stand above and below, crowded marks further out, unknown ones on the line", () => {
  const placed = placeMarks([mark(0, 0), mark(0, 5), mark(1, 0), mark(null, 0)], (day) => day, size);
  const [first, second, below, on] = placed.map(({dy}) => dy);
  expect([Math.sign(first ?? 0), Math.sign(below ?? 0), on]).toEqual([-1, 1, 0]);
  expect(second).toBeLessThan(first ?? 0);
});

test("a day that is not known has a bar", () => {
  const rows = aroundRows(recordTables, dyad);
  const placed = placeMarks([mark(0, 0, 30)], (day) => day, size);
  const drawn = drawMarks(placed, {document: blankDocument(), rows, scale: (day) => day, line: 50, size});
  expect(drawn.map(({localName}) => localName)).toEqual(["rect", "g"]);
});
