import {expect, test} from "vitest";
import {drawAxis} from "../../../src/charts/the-line/draw-axis.js";
import {timeScale} from "../../../src/charts/time-scale.js";
import {blankDocument, textsOf} from "../sample.js";

const period = {start: "2020-01-01", end: "2021-01-01"};

test("the line runs through the period and is cut at its end, where the reason stands", () => {
  const place = {period, stop: ["1 January 2021", "the record stops"], scale: timeScale(period, 0, 100), line: 50};
  const axis = drawAxis(blankDocument(), place);
  expect(Array.from(axis.querySelectorAll("path"), (path) => path.getAttribute("d"))).toEqual([
    "M0,50H100",
    "M100,35V65"
  ]);
  expect(textsOf(axis)).toEqual(["1 January 2021 the record stops"]);
  const far = drawAxis(blankDocument(), {...place, beside: 30}).querySelector("tspan");
  expect(far?.getAttribute("x")).toBe("130");
});
