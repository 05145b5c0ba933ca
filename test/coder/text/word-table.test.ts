import {expect, test} from "vitest";
import {EMPTY_HASH, formOf, mixed, numberOf, type Word, wordOf} from "../../../src/coder/text/word-table.js";

function lookUp(text: string, length = text.length): Word {
  const codes = Uint16Array.from(text, (_, i) => text.charCodeAt(i));
  return wordOf(codes, length, codes.subarray(0, length).reduce(mixed, EMPTY_HASH));
}

test("a word comes back as it was, and only as much of it as is asked for", () => {
  expect(lookUp("visit").form).toBe("visit");
  expect(lookUp("visits", 5).form).toBe("visit");
  expect(lookUp("").form).toBe("");
  expect(lookUp("é".repeat(9000)).form).toBe("é".repeat(9000));
});

test("a word that comes again is the same object", () => {
  expect(lookUp("embassy")).toBe(lookUp("embassy"));
});

test("more words than it keeps are told apart all the same", () => {
  for (let i = 0; i < 100_000; ++i) {
    const word = `w${i.toString(36)}`;
    if (lookUp(word).form !== word) throw new Error(`${word} came back as another word`);
  }
  expect(lookUp("w0").form).toBe("w0");
});

test("words of a lexicon have a number for good, met before or not, and others none", () => {
  expect(lookUp("minister-of-no-lexicon").id).toBe(0);
  const number = numberOf("minister-of-no-lexicon");
  for (let i = 0; i < 100_000; ++i) lookUp(`x${i}`);
  expect(lookUp("minister-of-no-lexicon").id).toBe(number);
  expect(numberOf("minister-of-no-lexicon")).toBe(number);
  expect(formOf(number)).toBe("minister-of-no-lexicon");
  expect(lookUp("x1").id).toBe(0);
});

test("vowel signs are left out, and the word has the number of the bare one", () => {
  const number = numberOf("\u0648\u0632\u064a\u0631");
  expect(lookUp("\u0648\u064e\u0632\u064a\u0631")).toMatchObject({form: "\u0648\u0632\u064a\u0631", id: number});
});
