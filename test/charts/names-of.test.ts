import {expect, test} from "vitest";
import {namesOf} from "../../src/charts/names-of.js";
import {dyad} from "./sample.js";

test("another period has the same names, other sides or surnames do not", () => {
  const same = (other: typeof dyad) => namesOf(other).every((part, i) => part === namesOf(dyad)[i]);
  expect(same({...dyad, period: {start: "2000-01-01", end: null}})).toBe(true);
  expect(same({...dyad, sides: [...dyad.sides]})).toBe(false);
  expect(same({...dyad, surnames: {"Ada Ant": "Ada"}})).toBe(false);
});
