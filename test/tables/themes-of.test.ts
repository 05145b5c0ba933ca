import {expect, test} from "vitest";
import {themesOf} from "../../src/tables/themes-of.js";

test("the themes of each language, once", () => {
  const themes = themesOf({
    en: {topics: [{topic: "oil"}, {topic: "oil"}, {topic: "peace"}]},
    fr: {dates: []}
  });
  expect([...themes].map(([language, names]) => [language, ...names])).toEqual([["en", "oil", "peace"], ["fr"]]);
});
