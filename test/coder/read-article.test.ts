import {expect, test} from "vitest";
import {compileLexicon} from "../../src/coder/lexicon/lexicon.js";
import {readArticle} from "../../src/coder/read-article.js";
import {lexicon, read, sourceOf} from "./reading.js";

test("every stage hands on what it found", () => {
  const {page, sentences, themes, dates, found, told} = read(
    "A headline\n\nZarif met Mekdad on Monday. They spoke about reconstruction."
  );
  expect(page.headline?.text).toBe("A headline");
  expect(sentences).toHaveLength(2);
  expect(themes.map(({theme}) => theme.kind)).toContain("topic");
  expect(dates.map(({text}) => text)).toEqual(["on Monday"]);
  expect(found.drafts[0]?.channel).toBe("meeting");
  expect(told[0]?.date.date_expression).toBe("on Monday");
});

test("the name of a page dates nothing", () => {
  const {dates} = read("The City Today\n\nA headline\n\nZarif met Mekdad on Monday. They spoke about reconstruction.");
  expect(dates.map(({text}) => text)).toEqual(["on Monday"]);
});

test("without any language the way out is said", () => {
  const none = compileLexicon({...lexicon.rows, languages: {}});
  expect(() => readArticle(sourceOf("Zarif met Mekdad."), none)).toThrow("add a folder");
});
