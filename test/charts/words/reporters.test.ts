import {expect, test} from "vitest";
import {reporterWords} from "../../../src/charts/words/reporters.js";
import {dyad} from "../sample.js";

test("whose outlets report something is told, also that nobody says", () => {
  const [side] = dyad.sides;
  expect([side?.side ?? "", "both", "other", null].map((code) => reporterWords(code, dyad))).toEqual([
    `outlets of ${side?.name}`,
    "both sides’ outlets",
    "other outlets",
    "not stated"
  ]);
});
