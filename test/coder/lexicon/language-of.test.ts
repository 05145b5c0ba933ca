import {expect, test} from "vitest";
import {codeArticle} from "../../../src/coder/code-article.js";
import {languageOf} from "../../../src/coder/lexicon/language-of.js";
import type {SourceText} from "../../../src/coder/types.js";
import {loadLexicon} from "../../../src/load-lexicon.js";

const lexicon = loadLexicon("data");

function text(words: string, language: string | null = null): SourceText {
  const blank = {title: null, outlet: null, url: null, published: null, rights: null};
  return {article_id: "t", file: "t.txt", text: words, language, ...blank};
}

test("what the list of sources says comes before what the words tell", () => {
  expect(languageOf(text("El presidente llamó ayer a su homólogo por teléfono.", "en-GB"), lexicon).code).toBe("en");
  expect(languageOf(text("El presidente llamó ayer por la tarde a su homólogo por teléfono."), lexicon).code).toBe(
    "es"
  );
});

test("a text too short to tell is read in the usual language", () => {
  expect(languageOf(text("14/04/2018"), lexicon)).toMatchObject({code: "en", reason: null});
});

test("a language without a lexicon is not coded, and says so", () => {
  const german = "Präsident Raisi rief am Montag Präsident Baschar al-Assad an. Die beiden sprachen eine Stunde lang.";
  const coded = codeArticle(text(german), lexicon);
  expect(coded.contacts).toEqual([]);
  expect(coded.article.language).toBe("de");
  expect(coded.warnings).toEqual(['not coded: there is no lexicon for language "de"; add data/lexicon/de/']);
});
