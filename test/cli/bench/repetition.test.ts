import {expect, test} from "vitest";
import {repeatedShare, withoutRepetition} from "../../../src/cli/bench/repetition.js";

test("what came before is counted by its letters", () => {
  expect(repeatedShare(["four\nsix!!!", "four\nfour"])).toBeCloseTo(8 / 18);
  expect(repeatedShare([])).toBe(0);
});

test("with a word of its own no paragraph of some length comes twice, and its other words stay", () => {
  const texts = Array.from({length: 40}, () => ({text: "One met another.\n\nThat is all."}));
  const unlike = [...withoutRepetition(texts)].map(({text}) => text);
  expect(repeatedShare(texts.map(({text}) => text))).toBeGreaterThan(0.9);
  expect(repeatedShare(unlike)).toBe(0);
  expect(unlike[0]).toMatch(/^One met q[a-z]+ another\.\n\nThat is q[a-z]+ all\.$/);
});
