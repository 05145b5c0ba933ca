import {expect, test} from "vitest";
import {GRAMMAR_CLASSES} from "../../../src/coder/lexicon/grammar-classes.js";
import {SMALL_CLASSES} from "../../../src/coder/lexicon/small-words.js";

test("words known by their form mean nothing else to the grammar", () => {
  expect(SMALL_CLASSES.every((name) => GRAMMAR_CLASSES.has(name))).toBe(true);
});
