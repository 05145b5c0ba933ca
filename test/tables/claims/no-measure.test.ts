import {expect, test} from "vitest";
import {noMeasure} from "../../../src/tables/claims/no-measure.js";

test("what was not measured has no value and does not hold", () => {
  const measure = noMeasure("Nothing was found.", "days");
  expect(measure).toMatchObject({text: "Nothing was found.", unit: "days", value: null, low: null, high: null, n: 0});
  expect(measure.holds).toBe(false);
  expect(measure.contact_ids).toEqual([]);
});
