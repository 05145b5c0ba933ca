import {expect, test} from "vitest";
import {drawMark, markColor} from "../../../src/charts/the-line/draw-mark.js";
import {lineRows} from "../../../src/charts/the-line/rows.js";
import type {Spot} from "../../../src/charts/the-line/spot.js";
import {blankDocument, dyad, tables} from "../sample.js";

const rows = lineRows(tables, dyad);
const mark = rows.marks.find(({lane}) => lane === "second");
if (mark === undefined) throw new Error("no such mark in the fixture");
const spot: Spot = {mark, along: 10, across: 20, radius: 8, bar: null};
const options = {document: blankDocument(), rows, markId: "k-", at: (): [number, number] => [1, 2]};

test("a mark is a link with a name and a target of 24 pixels", () => {
  const link = drawMark(spot, options);
  expect(link.tagName.toLowerCase()).toBe("a");
  expect(link.id).toBe(`k-${mark.mention_id}`);
  expect(Number(link.querySelector("circle")?.getAttribute("r")) * 2).toBeGreaterThanOrEqual(24);
});

test("what stands on the record only is hollow", () => {
  const hollow = drawMark({...spot, mark: {...mark, filled: false}}, options).querySelector("path");
  const filled = drawMark(spot, options).querySelector("path");
  expect(filled?.getAttribute("fill")).toBe(markColor(mark, rows));
  expect(hollow?.getAttribute("stroke")).toBe(markColor(mark, rows));
});
