import {expect, test} from "vitest";
import {expandPhrase, phraseWords} from "../../../src/coder/lexicon/expand-phrase.js";

test("choices in brackets give every sequence, and may be left out", () => {
  expect(expandPhrase("(phone|telephone) call")).toEqual([
    ["phone", "call"],
    ["telephone", "call"]
  ]);
  expect(expandPhrase("(a|) call(s|)")).toEqual([["a", "calls"], ["a", "call"], ["calls"], ["call"]]);
});

test("words are folded, hyphens part them, a possessive is one of its own", () => {
  expect(phraseWords("The Émir’s Tête-à-tête")).toEqual(["the", "emir", "'s", "tete", "a", "tete"]);
});
