import {expect, test} from "vitest";
import {byYearRows} from "../../../src/charts/contacts-by-year/rows.js";
import {drawYearsWide} from "../../../src/charts/contacts-by-year/wide.js";
import {blankDocument, dyad, labels, recordTables, textsOf} from "../sample.js";

const texts = textsOf(
  drawYearsWide(byYearRows(recordTables, dyad), {width: 1152, document: blankDocument(), labels, id: "y"})
);

test("bars have their numbers, totals stand at the head", () => {
  expect(texts).toEqual(expect.arrayContaining(["116 contacts", "87 journeys", "34", "10", "to 8 Dec"]));
});

test("what was met by chance is called so", () => {
  expect(texts).toContain("1, met by chance");
  expect(texts).toContain("not searched for, 2012–2015");
});
