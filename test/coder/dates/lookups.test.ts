import {expect, test} from "vitest";
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

test("length and first letter spare most words a look", () => {
  expect(en.mayKnow("M".charCodeAt(0), "Monday".length)).toBe(true);
  expect(en.mayKnow("z".charCodeAt(0), 6)).toBe(false);
  expect(en.mayKnow("é".charCodeAt(0), 40)).toBe(true);
});

test("how a word can begin a rule", () => {
  expect(en.starts("yesterday")).toBe("alone");
  expect(en.starts("monday")).toBe("alone");
  expect(en.starts("in")).toBe("word");
  expect(en.starts("two")).toBe("name");
  expect(en.starts("of")).not.toBe("alone");
  expect(en.starts("nonsense")).toBe("never");
});
