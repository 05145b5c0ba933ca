import {expect, test} from "vitest";
import {charFacts, HALF, isLetterAt, KIND, LETTER, MARK, OTHER, UNPLAIN} from "../../../src/coder/text/char-facts.js";

const kindOf = (char: string) => (charFacts(char.charCodeAt(0)) >>> 16) & KIND;

test("letters and digits, marks, halves and the rest are told apart, the second time as the first", () => {
  for (let round = 0; round < 2; ++round) {
    expect(["a", "\u00c9", "\u0648", "7"].map(kindOf)).toEqual([LETTER, LETTER, LETTER, LETTER]);
    expect(kindOf("\u0301")).toBe(MARK);
    expect([" ", "-", "\u201d", "\0"].map(kindOf)).toEqual([OTHER, OTHER, OTHER, OTHER]);
    expect(kindOf("\u{1f600}")).toBe(HALF);
  }
});

test("what a code unit folds to comes with its kind", () => {
  expect(String.fromCharCode(charFacts("\u00c9".charCodeAt(0)) & 0xffff)).toBe("e");
});

test("two halves may make a letter", () => {
  expect(isLetterAt("\u{10330}", 0, false)).toBe(true);
  expect(isLetterAt("\u{1f600}", 0, true)).toBe(false);
});

test("letters from A to Z are plain, those that only fold to them are not", () => {
  const isPlain = (char: string) => (charFacts(char.charCodeAt(0)) & UNPLAIN) === 0;
  expect(["a", "z", "A", "Z"].map(isPlain)).toEqual([true, true, true, true]);
  expect(["é", "7", "-", "\u212a", "@", "["].map(isPlain)).toEqual([false, false, false, false, false, false]);
});
