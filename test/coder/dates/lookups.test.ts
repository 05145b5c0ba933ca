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

test("a hash spares most words a look, and no known one", () => {
  expect(["Monday", "YESTERDAY", "may"].map((word) => en.mayKnow(hashOf(word)))).toEqual([true, true, true]);
  const strange = Array.from({length: 100}, (_, i) => `zq${i}x`).filter((word) => en.mayKnow(hashOf(word)));
  expect(strange.length).toBeLessThan(30);
});

test("how a word can begin a rule", () => {
  expect(en.starts("yesterday")).toBe("alone");
  expect(en.starts("monday")).toBe("alone");
  expect(en.starts("in")).toBe("word");
  expect(en.starts("two")).toBe("name");
  expect(en.starts("of")).not.toBe("alone");
  expect(en.starts("nonsense")).toBe("never");
});
