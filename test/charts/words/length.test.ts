import {expect, test} from "vitest";
import {lengthWords} from "../../../src/charts/words/length.js";

test("times below a year are told in days", () => {
  expect([lengthWords(93), lengthWords(2922)]).toEqual(["93 days", "8.0 years"]);
});
