import {expect, test} from "vitest";
import {loadLexiconInput} from "../../src/load-lexicon.js";
import {bookFiles} from "../../src/notebook/book-files.js";
import {dataDir, sourceOf} from "../coder/reading.js";
import {setting} from "../story/explore/sample.js";
import {files} from "./sample.js";

test("the rules of the language of most texts come first, those of others apart, and each has words to know it by", () => {
  expect(Object.keys(files.book.languages)).toEqual(["en"]);
  expect(Object.keys(files.more).sort()).toEqual(["ar", "es", "fa", "fr"]);
  expect(Object.keys(files.book.hints).sort()).toEqual(["ar", "en", "es", "fa", "fr"]);
  for (const words of Object.values(files.book.hints)) expect(words.length).toBeGreaterThan(5);
});

test("many languages of texts make the page begin with no more rules", () => {
  const texts = ["es", "fr", "fr", null].map((language) => sourceOf("A.", {language}));
  const languages = (given: typeof texts) =>
    Object.keys(bookFiles(loadLexiconInput(dataDir), {texts: given, setting}).book.languages);
  expect(languages(texts)).toEqual(["fr"]);
  expect(languages([])).toHaveLength(1);
});

test("countries have names, and nothing but what the coder asks of tenures is handed over", () => {
  expect(files.book.names.SYR).toBe("Syria");
  expect(Object.keys(files.book.tenures[0] ?? {})).not.toContain("source_url");
});

test("a text is offered whole where it may be, and says so", () => {
  const text = `${"It was a long day in the old town. ".repeat(9)}Bashar al-Assad phoned Ebrahim Raisi.`;
  const {texts} = bookFiles(loadLexiconInput(dataDir), {
    texts: [sourceOf(text), sourceOf(text, {rights: "full"})],
    setting
  });
  expect(texts.map(({excerpt}) => excerpt)).toEqual([true, false]);
});
