import {expect, test} from "vitest";
import type {Band} from "../../../src/charts/holders.js";
import {drawBands} from "../../../src/charts/the-line/draw-bands.js";
import {blankDocument} from "../sample.js";

test("every second time in office is tinted, where it lies in time", () => {
  const band = (start: string, end: string) => ({start, end}) as Band;
  const bands = [band("2012", "2013"), band("2013", "2021"), band("2021", "2024")];
  const boxOf = (start: string, end: string) => ({
    x: Number(start),
    y: 0,
    width: Number(end) - Number(start),
    height: 9
  });
  const boxes = drawBands(blankDocument(), bands, boxOf).querySelectorAll("rect");
  expect(Array.from(boxes, (box) => [box.getAttribute("x"), box.getAttribute("width")])).toEqual([
    ["2012", "1"],
    ["2021", "3"]
  ]);
});
