import {expect, test} from "vitest";
import {keepWord, wordOf} from "../../src/coder/word-table.js";

const codes = (word: string) => Uint16Array.from(word, (_, i) => word.charCodeAt(i));

test("a word comes back as it was, and only as much of it as is asked for", () => {
  expect(wordOf(codes("visit"), 5)).toBe("visit");
  expect(wordOf(codes("visits"), 5)).toBe("visit");
  expect(wordOf(codes(""), 0)).toBe("");
  expect(wordOf(codes("é".repeat(9000)), 9000)).toBe("é".repeat(9000));
});

test("more words than it keeps are told apart all the same", () => {
  for (let i = 0; i < 100_000; ++i) {
    const word = `w${i.toString(36)}`;
    if (wordOf(codes(word), word.length) !== word) throw new Error(`${word} came back as another word`);
  }
  expect(wordOf(codes("w0"), 2)).toBe("w0");
});

test("a word that is kept stays the same object whatever else is forgotten", () => {
  const kept = keepWord("minister");
  for (let i = 0; i < 100_000; ++i) wordOf(codes(`x${i}`), `x${i}`.length);
  expect(Object.is(wordOf(codes("minister"), 8), kept)).toBe(true);
});
