import {expect, test} from "vitest";
import {scoreResults} from "../../../src/cli/bench/page-scores.js";

const scores = {
  performance: 99,
  accessibility: 100,
  "best-practices": 98,
  seo: 97,
  lcp: 1234,
  cls: 0.0123,
  tbt: 41.6,
  weight: 91.2
};

test("scores are told in one line, times in the units of their goals", () => {
  const lines = scoreResults("story", scores, {goals: true});
  expect(lines.map(({value}) => value)).toEqual(["99 / 100 / 98 / 97", "1.23 s", "0.012", "42 ms", "91 kB"]);
  expect(lines[0]?.goal).toBe("100 / 100 / 100 / 100");
});

test("what is only compared with has no goal", () => {
  expect(scoreResults("bare page", scores, {goals: false}).filter(({goal}) => goal !== undefined)).toEqual([]);
});
