import {expect, test} from "vitest";
import {drawEdgeYears, edgeYears} from "../../../src/charts/the-line/edge-years.js";
import {timeScale} from "../../../src/charts/time-scale.js";
import {blankDocument, textsOf} from "../sample.js";

const period = {start: "2020-03-01", end: "2022-06-01"};
const scale = timeScale(period, 0, 500);

test("each year stands at the right edge where it begins, and says what room it takes", () => {
  const years = edgeYears(period, scale, 328);
  expect(years.map(({text, y}) => [text, y])).toEqual([
    ["2021", scale("2021-01-01")],
    ["2022", scale("2022-01-01")]
  ]);
  for (const {box, y} of years) expect(box).toMatchObject({x2: 328, y1: y});
  const drawn = drawEdgeYears(period, scale, {document: blankDocument(), width: 328});
  expect(textsOf(drawn)).toEqual(["2021", "2022"]);
});
