import {expect, test} from "vitest";
import {HASH, mixed} from "../../../src/coder/dates/lookups.js";
import {dateLexicon} from "./lexicon.js";

const [en, es, ar] = [dateLexicon("en"), dateLexicon("es"), dateLexicon("ar")];

test("a known word has its folded form, whatever its case and accents", () => {
  expect(en.known("MONDAY")).toBe("monday");
  expect(es.known("Sábado")).toBe("sabado");
  expect(es.known("sa\u0301bado")).toBe("sabado");
  expect(en.known("damask")).toBeNull();
});

test("particles written onto an Arabic word and its marks do not hide it", () => {
  expect(ar.known("والأربعاء")).toBe(ar.known("الاربعاء"));
  expect(ar.known("غداً")).toBe(ar.known("غدا"));
});

const hashOf = (word: string) => Array.from(word, (char) => char.charCodeAt(0)).reduce(mixed, HASH);
const find = (word: string) => en.plain.at(hashOf(word), {text: `(${word})`, start: 1, end: 1 + word.length});

test("plain words are found where they stand, in any case", () => {
  expect(["Monday", "YESTERDAY", "may"].map((word) => en.plain.has(hashOf(word)))).toEqual([true, true, true]);
  expect(["Monday", "YESTERDAY", "may"].map(find)).toEqual(["monday", "yesterday", "may"]);
  const words = Array.from({length: 2000}, (_, i) => `zq${i}x`);
  expect(words.filter((word) => en.plain.has(hashOf(word))).length).toBeLessThan(600);
  expect(words.map(find).filter((word) => word !== null)).toEqual([]);
});

test("how a word can begin a rule", () => {
  expect(en.starts("yesterday")).toBe("alone");
  expect(en.starts("monday")).toBe("alone");
  expect(en.starts("in")).toBe("word");
  expect(en.starts("two")).toBe("name");
  expect(en.starts("of")).not.toBe("alone");
  expect(en.starts("nonsense")).toBe("never");
});
