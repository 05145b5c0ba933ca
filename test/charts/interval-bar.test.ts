import {expect, test} from "vitest";
import {intervalBar} from "../../src/charts/interval-bar.js";
import {blankDocument} from "./sample.js";

const bar = (to: number) =>
  intervalBar({document: blankDocument(), from: 10, to, limit: 100, at: 20, y: 50, height: 10}).outerHTML;

test("an interval ends where it ends, and is pointed where it goes on", () => {
  expect(bar(60)).toContain("M10,45H60V55H10Z");
  expect(bar(160)).toContain("M10,45H93L100,50L93,55H10Z");
});

test("the estimate is a stroke across it", () => {
  expect(bar(60)).toContain("M20,42V58");
});
