import {expect, test} from "vitest";
import {shortForms, spellOut} from "../../../src/coder/text/short-forms.js";
import {tokenize} from "../../../src/coder/text/tokens.js";

const short = shortForms(["he 's is", "he ll will"]);

test("short forms are read as what they stand for, and keep their places", () => {
  const text = "He’s in town; he'll call. Zarif’s aide, he ll";
  const tokens = spellOut(tokenize(text), short);
  expect(tokens.form.join(" ")).toBe("he is in town he will call zarif 's aide he ll");
  expect([0, 1, 4, 5].map((i) => text.slice(tokens.start[i], tokens.end[i]))).toEqual(["He", "’s", "he", "ll"]);
});

test("a language without short forms keeps its words", () => {
  expect(spellOut(tokenize("He’s"), shortForms([])).form).toEqual(["he", "'s"]);
});
