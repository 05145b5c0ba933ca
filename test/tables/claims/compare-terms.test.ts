import {expect, test} from "vitest";
import {areComparable, compareTerms, noTerms} from "../../../src/tables/claims/compare-terms.js";

const term = (name: string, low: number, high: number, exposure = 2) => ({
  name,
  low,
  high,
  exposure,
  contact_ids: Array.from({length: high}, (_, i) => `${name}${i}`)
});

test("the later term's certain contacts are set against all the earlier may have had", () => {
  const found = compareTerms(term("a", 1, 2), term("b", 8, 9), "said");
  expect(found).toMatchObject({text: "said", value: 4, n: 10, unknowns: 2, unit: "ratio of rates"});
  expect(found.contact_ids).toHaveLength(11);
});

test("it holds where the whole interval lies above one", () => {
  expect(compareTerms(term("a", 1, 2), term("b", 40, 40), "").holds).toBe(true);
  expect(compareTerms(term("a", 1, 2), term("b", 3, 3), "").holds).toBe(false);
});

test("two terms with searched time can be compared, else nothing is claimed", () => {
  expect(areComparable([term("a", 1, 1), term("b", 1, 1)])).toBe(true);
  expect(areComparable([term("a", 1, 1), term("b", 1, 1, 0)])).toBe(false);
  expect(areComparable([term("a", 1, 1)])).toBe(false);
  expect(noTerms("none")).toMatchObject({text: "none", value: null, holds: false});
});
