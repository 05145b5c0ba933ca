import {expect, test} from "vitest";
import type {DateLexicon} from "../../../src/coder/dates/rule-trie.js";
import {FIRST_WORD, OTHER_MARK} from "../../../src/coder/dates/rule-trie.js";
import {dateLexicon} from "./lexicon.js";

const [en, es, ar, fa] = ["en", "es", "ar", "fa"].map(dateLexicon) as [
  DateLexicon,
  DateLexicon,
  DateLexicon,
  DateLexicon
];

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

test("a language that writes its particles apart loses no letter: what is bad is no month", () => {
  expect(fa.known("دی")).not.toBeNull();
  expect(fa.known("بدی")).toBeNull();
});

test("how a word can begin a rule", () => {
  expect(en.word("yesterday")?.start).toBe("alone");
  expect(en.word("monday")?.start).toBe("alone");
  expect(en.word("in")?.start).toBe("more");
  expect(en.word("two")?.start).toBe("more");
  expect(en.word("of")?.start).not.toBe("alone");
  expect(en.mark("!").start).toBe("never");
  expect(en.word("nonsense")).toBeNull();
});

test("the first word of a name begins a rule only with the rest of the name", () => {
  const eid = en.word("eid");
  expect(eid?.names.some((name) => name.next.has("al"))).toBe(true);
  const nobody = en.word("iranian");
  expect(nobody).toMatchObject({start: "more", nodes: []});
});

test("words of a rule have numbers of their own, other marks share one", () => {
  const [in_, of] = [en.word("in")?.number, en.word("of")?.number];
  expect(in_).toBeGreaterThanOrEqual(FIRST_WORD);
  expect(of).not.toBe(in_);
  expect(en.mark("§").number).toBe(OTHER_MARK);
  expect(en.mark("¶").number).toBe(OTHER_MARK);
});
