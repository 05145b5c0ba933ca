import fc from "fast-check";
import {expect, test} from "vitest";
import {countWords} from "../../../src/coder/text/count-words.js";

test("words are what white space parts, whatever they are made of", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "é", " ", "\u00a0", "\n", "’", "😀", "\u2028", "-")), (parts) => {
      const text = parts.join("");
      expect(countWords(text, {start: 0, end: text.length})).toBe(text.match(/\S+/g)?.length ?? 0);
    })
  );
});

test("only what stands between the offsets counts", () => {
  expect(countWords("one two three", {start: 4, end: 9})).toBe(2);
  expect(countWords("one", {start: 1, end: 1})).toBe(0);
});
