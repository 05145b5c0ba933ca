import {expect, test} from "vitest";
import {isDayOfThing} from "../../../src/coder/dating/day-of-thing.js";
import {code, setting} from "../reading.js";

test.each([
  ["of a thing", "Zarif phoned Mekdad and asked how the agreements of April were coming along.", null],
  ["of the contact", "Zarif’s call of April to Mekdad was short.", "2021-04-01"],
  ["of a day's raid", "Zarif was received by Assad, who said that the raid of 4 May had failed.", null],
  ["of a call", "Zarif spoke with Mekdad in a call of 4 May.", "2021-05-04"],
  ["of an evening", "Zarif phoned Mekdad and said that on the evening of 4 May he would fly.", "2021-05-04"],
  ["behind another word", "Zarif phoned Mekdad in April.", "2021-04-01"]
])("a month may be that %s", (_, text, day) => {
  expect(code(text, {published: "2021-05-14"}).contacts[0]?.date_earliest ?? null).toBe(day);
});

test.each([
  ["During the meeting, Zarif congratulated Assad on the elections held on Monday.", true],
  ["The meeting of Zarif and Assad held on Monday was short.", false],
  ["Zarif met Assad, a meeting held on Monday.", false]
])("what was held on a day owns it: %s", (text, owned) => {
  const {found, dates, page, language} = setting(text, {published: "2021-05-12", language: "en"});
  const [draft, day] = [found.drafts[0], dates.at(-1)];
  if (!draft || !day || !language) throw new Error("nothing found");
  expect(isDayOfThing(day, draft, {text: page.text, language})).toBe(owned);
});

test("what was held on a day may be the contact itself", () => {
  const dates = (text: string) => code(text, {published: "2021-05-14"}).contacts.map(({date}) => date);
  expect(dates("Zarif spoke to Mekdad by phone. The conversation was held on Wednesday.")).toEqual(["2021-05-12"]);
  expect(dates("Zarif met Mekdad in Damascus. The talks were held on Wednesday.")).toEqual(["2021-05-12"]);
  expect(dates("Zarif congratulated Mekdad by phone on the elections that were held on Monday.")).toEqual([
    "[..2021-05-14]"
  ]);
});
