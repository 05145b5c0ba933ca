import {expect, test} from "vitest";
import {basisWords} from "../../../src/charts/words/basis.js";

test("how a day is known, in words", () => {
  expect(basisWords("weekday")).toContain("weekday");
  expect(basisWords("published")).toContain("before publication");
  expect(basisWords("unknown")).toContain("does not say");
});
