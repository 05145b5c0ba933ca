import {expect, test} from "vitest";
import {occasionWords} from "../../../src/charts/words/occasion.js";

test("kinds of occasions have words; a kind nobody foresaw keeps its own", () => {
  expect([occasionWords("feast"), occasionWords("wedding")]).toEqual(["a feast", "wedding"]);
});
