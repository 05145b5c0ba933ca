import {expect, test} from "vitest";
import {pick, seeded} from "../../../src/cli/bench/random.js";

test("the same seed gives the same numbers, another others, all from 0 to 1", () => {
  const draw = (seed: number) => Array.from({length: 1000}, seeded(seed));
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  expect(draw(3).every((number) => number >= 0 && number < 1)).toBe(true);
  const mean = draw(4).reduce((sum, number) => sum + number, 0) / 1000;
  expect(mean).toBeCloseTo(0.5, 1);
});

test("every item of a list is picked sometime", () => {
  const random = seeded(5);
  expect(new Set(Array.from({length: 100}, () => pick(["a", "b", "c"], random)))).toEqual(new Set(["a", "b", "c"]));
});
