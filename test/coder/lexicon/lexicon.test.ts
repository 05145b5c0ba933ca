import {expect, test} from "vitest";
import {compileLexicon} from "../../../src/coder/lexicon/lexicon.js";
import {code, english, lexicon} from "../reading.js";

test("a language is compiled for every folder", () => {
  expect([...lexicon.languages.keys()].sort()).toEqual(Object.keys(lexicon.rows.languages).sort());
  expect(english.code).toBe("en");
});

test("the words of a class come folded", () => {
  expect(english.words("report")).toContain("reported");
  expect(english.words("no such class")).toEqual([]);
});

test("the beginnings of boilerplate lines come as written", () => {
  const share = english.boilerplate.find((rule) => rule.id === "en-b-share");
  expect(share?.starts).toContain("Share this");
});

test("a bracket without its partner stops with the phrase", () => {
  const {en} = lexicon.rows.languages;
  if (!en) throw new Error("no English");
  const broken = {...en, titles: [{phrase: "(dr", status: ""}]};
  const compiled = compileLexicon({...lexicon.rows, languages: {en: broken}});
  expect(() => compiled.languages.get("en")?.meanings).toThrow('phrase "(dr"');
});

test("a text in a language without a lexicon is not coded, and says so", () => {
  const {article, contacts, warnings} = code("Zarif met Mekdad.", {language: "xx"});
  expect([article.language, contacts, warnings.length]).toEqual(["xx", [], 1]);
  const none = compileLexicon({...lexicon.rows, languages: {}});
  expect(none.languages.size).toBe(0);
});
