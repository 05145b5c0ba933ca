import {expect, test} from "vitest";
import {drawYearsNarrow} from "../../../src/charts/contacts-by-year/narrow.js";
import {byYearRows} from "../../../src/charts/contacts-by-year/rows.js";
import {blankDocument, dyad, labels, recordTables, textsOf} from "../sample.js";

test("on a phone years run down the page, contacts and journeys beside each bar", () => {
  const drawn = drawYearsNarrow(byYearRows(recordTables, dyad), {
    width: 328,
    document: blankDocument(),
    labels,
    id: "y"
  });
  const texts = textsOf(drawn);
  expect(texts).toEqual(expect.arrayContaining(["2012", "2024", "19 12", "34 10", "2024: to 8 December"]));
  for (const box of drawn.querySelectorAll("rect"))
    expect(Number(box.getAttribute("x")) + Number(box.getAttribute("width"))).toBeLessThanOrEqual(328.5);
});
