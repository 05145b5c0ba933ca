import {expect, test} from "vitest";
import {isQuotedBehind} from "../../../src/coder/dating/quoted-behind.js";
import {setting} from "../reading.js";

/** Whether the last day of a text is of what somebody spoke about. */
function quoted(text: string, language = "en"): boolean | null {
  const {found, dates, page, language: words} = setting(text, {published: "2021-05-12", language});
  const [draft, day] = [found.drafts[0], dates.at(-1)];
  return draft && day && words ? isQuotedBehind(day, draft, {text: page.text, language: words}) : null;
}

test.each([
  ["Zarif was received by Assad, who said that the raid of Tuesday was a crime.", true],
  ["Zarif was received by Assad, who said the raid on Tuesday had cost two lives.", true],
  ["Zarif rang Mekdad, who also announced a vote to be held on Sunday.", true],
  ["Zarif was received by Assad, who said on Tuesday that he was glad.", false],
  ["Zarif was received by Assad, who said he would be back, on Tuesday.", false],
  ["Zarif was received by Assad, who was ill, on Tuesday.", false],
  ["Zarif was received by Assad on Tuesday.", false]
])("%s", (text, expected) => {
  expect(quoted(text)).toBe(expected);
});

test("in other languages too", () => {
  const text = "Le président Bachar al-Assad a reçu Zarif, qui a déclaré que le raid de mardi était un crime.";
  expect(quoted(text, "fr")).toBe(true);
});
