import {expect, test} from "vitest";
import {congratulationOf} from "../../../src/coder/lexicon/congratulation.js";
import type {LanguageRows} from "../../../src/coder/lexicon/lexicon-rows.js";
import {lexicon} from "../reading.js";

const files = (phrase: string, name: string) => ({words: [{phrase, class: name}]}) as unknown as LanguageRows;

test("rows of any language tell what congratulates", () => {
  const known = congratulationOf([files("(grat|bravo)", "congratulates"), files("well", "prep")]);
  expect(["Gratulation", "a Bravo", "well done"].map((text) => known.test(text))).toEqual([true, true, false]);
  expect(congratulationOf([]).test("")).toBe(false);
});

test.each(["Congratulating him", "il félicite", "felicitó", "هنأ الرئيس", "پیام تبریک"])("%s", (text) => {
  expect(lexicon.congratulation.test(text)).toBe(true);
});
