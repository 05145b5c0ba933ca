import {expect, test} from "vitest";
import {fold} from "../../../src/story/explore/fold.js";

test("accents, vowel signs and case make no difference", () => {
  expect(fold("Élan ZARÍF")).toBe("elan zarif");
  expect(fold("مُحَمَّد")).toBe("محمد");
});
