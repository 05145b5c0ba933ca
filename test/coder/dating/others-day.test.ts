import {expect, test} from "vitest";
import {
  beginsElse,
  datesStart,
  inAside,
  isOfTopic,
  isOwned,
  isQuotedBehind,
  isToldInside
} from "../../../src/coder/dating/others-day.js";
import {code, setting} from "../reading.js";

type Test = typeof isQuotedBehind;

/** What a test says of the last day of a text and the first contact told in it. */
function said(test: Test, text: string, language = "en"): boolean | null {
  const {found, dates, page, language: words} = setting(text, {published: "2021-05-12", language});
  const [draft, day] = [found.drafts[0], dates.at(-1)];
  return draft && day && words ? test(day, draft, {text: page.text, language: words}) : null;
}

test.each<[string, boolean]>([
  ["Zarif was received by Assad, who said that the raid of Tuesday was a crime.", true],
  ["Zarif was received by Assad, who said the raid on Tuesday had cost two lives.", true],
  ["Assad, who received Zarif at noon, said the truce that took hold on Friday must last.", true],
  ["Assad, who had received Zarif at his palace, said that the raid on Tuesday was a crime.", true],
  ["Zarif, who met Assad, said on Tuesday that all was well.", false],
  ["Zarif rang Mekdad, who also announced a vote to be held on Sunday.", true],
  ["Zarif was received by Assad, who said on Tuesday that he was glad.", false],
  ["Zarif was received by Assad, who said he would be back, on Tuesday.", false],
  ["Zarif was received by Assad, who was ill, on Tuesday.", false],
  ["Zarif was received by Assad on Tuesday.", false]
])("of what somebody said: %s", (text, expected) => {
  expect(said(isQuotedBehind, text)).toBe(expected);
});

test("in other languages too", () => {
  const text = "Le président Bachar al-Assad a reçu Zarif, qui a déclaré que le raid de mardi était un crime.";
  expect(said(isQuotedBehind, text, "fr")).toBe(true);
});

test.each<[string, Test, boolean]>([
  ["Zarif rang Mekdad about the bombs that went off on Sunday.", isOfTopic, true],
  ["Zarif rang Mekdad about the bombs on Sunday.", isOfTopic, false],
  [
    "Zarif spoke with Mekdad of Homs, about the raid on a market of the old town, in which ten had died on Sunday.",
    isOfTopic,
    true
  ],
  ["Zarif spoke to Mekdad about the raid, which was over, on Sunday.", isOfTopic, false],
  ["Calling the clashes of last week and Friday's vote a message, Zarif rang Mekdad.", isOwned, true],
  ["On Friday Zarif rang Mekdad.", isOwned, false],
  ["Zarif, who took over two weeks ago, met Mekdad.", inAside, true],
  ["Zarif, who took over, met Mekdad two weeks ago.", inAside, false],
  ["Zarif met Mekdad for the second time since the start of the war in 2011.", datesStart, true],
  ["Zarif met Mekdad in 2011.", datesStart, false],
  ["Zarif has met Mekdad twice since 2011, in February 2019.", datesStart, false]
])("%s", (text, test, expected) => {
  expect(said(test, text)).toBe(expected);
});

test("what is told behind “that” beside another contact has its own days", () => {
  const text = "Zarif told Mekdad in a call on Sunday that the accords of the visit in May were in force.";
  const {found, dates, page, language} = setting(text, {published: "2021-05-12", language: "en"});
  const [draft] = found.drafts;
  const [sunday, may] = dates;
  if (!draft || !sunday || !may || !language) throw new Error("nothing found");
  const visit = {...draft, triggerStart: text.indexOf("visit")};
  const around = {text: page.text, language, others: [visit]};
  expect(isToldInside(may, draft, around)).toBe(true);
  expect(isToldInside(sunday, draft, around)).toBe(false);
});

test.each([
  ["of Y, a scientist killed", true],
  ["of Y, a scientist, ", false],
  ["of Y ", false]
])("“%s” begins something else: %s", (text, expected) => {
  expect(beginsElse(text)).toBe(expected);
});

test.each([
  ["Zarif told the house on Tuesday about his meeting with Mekdad.", "[..2021-05-12]"],
  ["Zarif told the house on Tuesday about his meeting with Mekdad on Sunday.", "2021-05-09"],
  ["Zarif briefed the press on Tuesday on his talks with Mekdad.", "[..2021-05-12]"],
  ["Zarif met Mekdad on Tuesday about his plan.", "2021-05-11"]
])("when something was spoken of is not when it was: %s", (text, expected) => {
  expect(code(text, {published: "2021-05-12"}).contacts.map(({date}) => date)).toEqual([expected]);
});

test.each([
  ["fr", "M. Rohani a adressé mardi à son homologue syrien Bachar al-Assad un message de condoléances.", "2021-05-11"],
  ["es", "Rohaní envió el lunes a su homólogo sirio, Bachar al Asad, un mensaje de condolencias.", "2021-05-10"]
])("whom one wrote to on a day is not what was spoken of: %s", (language, text, date) => {
  expect(code(text, {published: "2021-05-12", language}).contacts.map((contact) => contact.date)).toEqual([date]);
});
