import {expect, test} from "vitest";
import {findThemes} from "../../../src/coder/contacts/themes.js";
import {english, pageOf} from "../reading.js";

function themes(text: string): string[] {
  const {tokens, sentences} = pageOf(text);
  return findThemes(tokens, english, sentences).map(({theme, start, end}) => `${theme.kind} ${text.slice(start, end)}`);
}

test.each([
  ["They spoke on the occasion of Eid al-Adha.", "occasion Eid al-Adha"],
  ["They spoke about reconstruction.", "topic reconstruction"],
  ["He came after the fall of Damascus.", "event fall of Damascus"],
  ["The air force conducted airstrikes there.", "exclusion conducted airstrikes"]
])("%s", (text, theme) => {
  expect(themes(text)).toContain(theme);
});

test("of several phrases of one kind at one place the longest counts", () => {
  expect(themes("They spoke on Eid al-Fitr.").filter((t) => t.startsWith("occasion"))).toEqual([
    "occasion Eid al-Fitr"
  ]);
});

test("themes know their sentence", () => {
  const {tokens, sentences} = pageOf("They met. They spoke about reconstruction.");
  expect(findThemes(tokens, english, sentences).map((hit) => hit.sentence)).toEqual([1]);
});
