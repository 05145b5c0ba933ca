import {expect, test} from "vitest";
import {CLOSER, CLOSES_QUOTE, isMark, OPENS_QUOTE, STOP} from "../../../src/coder/text/sentence-marks.js";

const kindsOf = (mark: string) =>
  [STOP, CLOSER, OPENS_QUOTE, CLOSES_QUOTE].map((kind) => isMark(mark.charCodeAt(0), kind));

test("marks are of the kinds they can be, letters of none", () => {
  expect(kindsOf(".")).toEqual([true, false, false, false]);
  expect(kindsOf("»")).toEqual([false, true, false, true]);
  expect(kindsOf("“")).toEqual([false, false, true, false]);
  expect(kindsOf("a")).toEqual([false, false, false, false]);
});
