import {expect, test} from "vitest";
import {rankExpressions, twin} from "../../../src/coder/dating/choose-date.js";
import {code, setting} from "../reading.js";

function chosen(text: string): (string | undefined)[] {
  const {found, dates, page, language} = setting(text, {published: "2021-05-12"});
  return found.drafts.map((draft) => {
    const [first] = rankExpressions(draft, found.drafts, {
      expressions: dates,
      chosen: new Map(),
      text: page.text,
      language
    });
    return first?.text;
  });
}

test.each([
  ["Zarif, who took office in 2013, met Mekdad on Monday.", ["on Monday"]],
  ["Zarif met Mekdad on Monday, and Raisi phoned Assad on Tuesday.", ["on Monday", "on Tuesday"]],
  ["Zarif met Mekdad, who had sent his wishes on Monday.", [undefined]],
  ["Zarif met Mekdad, who was in Rome, on Monday.", ["on Monday"]],
  ["Zarif met Mekdad on Monday. It rained on Tuesday.", ["on Monday"]],
  ["Zarif met Mekdad. It rained on Tuesday.", [undefined]],
  ["Zarif and Mekdad had talked as well, on 28 April, in New York.", ["on 28 April"]],
  ["Zarif and Mekdad had talked as well, and on 28 April it rained, in New York.", [undefined]],
  ["Zarif met Mekdad; a raid had closed the airport the day before.", [undefined]],
  ["Zarif met Mekdad, with whom he had talked by phone on Monday.", [undefined, "on Monday"]],
  ["Zarif met Mekdad in April last year, a day after the vote.", ["in April last year"]],
  ["Zarif said on Monday he had spoken to Mekdad by phone the day before.", ["the day before"]],
  ["Zarif said on Monday that he met Mekdad in Damascus.", ["on Monday"]],
  ["Zarif met Mekdad on Monday and rang him on Tuesday.", ["on Monday", "on Tuesday"]],
  [
    "Zarif met Assad on Sunday, rang Mekdad on Monday and received Shaaban on Tuesday.",
    ["on Sunday", "on Monday", "on Tuesday"]
  ],
  ["Zarif met Mekdad on Monday and rang Assad.", ["on Monday", "on Monday"]],
  ["Zarif met Mekdad a day after the vote.", ["a day after the vote"]],
  ["Zarif met Mekdad the day after the ballot.", ["the day after the ballot"]],
  ["Zarif was busy on Monday with the raid carried out the night before. He met Mekdad.", ["on Monday"]],
  ["Zarif met Mekdad on Tuesday. It had rained the day before.", ["on Tuesday"]],
  ["The guest of Monday was no secret. Zarif met Mekdad to prepare the talks of next week.", ["Monday"]]
])("%s", (text, expected) => {
  expect(chosen(text)).toEqual(expected);
});

test("words joined by “and” belong together, others do not", () => {
  const told = (text: string) => {
    const {dates, page, language} = setting(text);
    const [first] = dates;
    return first ? (twin(first, dates, {text: page.text, language})?.text ?? null) : null;
  };
  expect(told("Assad visited Iran in May 2019 and June 2022.")).toBe("June 2022");
  expect(told("Assad visited Iran in May 2019, long before June 2022.")).toBeNull();
  expect(told("Assad visited Iran on Monday and Tuesday.")).toBeNull();
});

test("the words behind “since” date what began, not what is told", () => {
  const dates = (text: string) =>
    setting(text, {published: "2022-05-09", language: "es"}).told.map(({expression}) => expression?.text ?? null);
  expect(dates("Zarif se reunió con Asad por segunda vez desde el inicio de la guerra, en 2011.")).toEqual([null]);
  expect(dates("Desde su nombramiento, Zarif se reunió con Asad en 2021.")).toEqual(["en 2021"]);
});

test.each([
  ["Zarif phoned Mekdad for the first time since he took office on 25 March.", [null]],
  ["Since he took office, Zarif has phoned Mekdad on 25 March.", ["on 25 March"]]
])("%s", (text, expected) => {
  const {told} = setting(text, {published: "2021-05-12"});
  expect(told.map(({expression}) => expression?.text ?? null)).toEqual(expected);
});

test("a day inside the clause of another contact is that contact’s", () => {
  const dates = (text: string) =>
    setting(text, {published: "2021-05-12"}).told.map(({expression}) => expression?.text ?? null);
  expect(dates("Zarif met Mekdad, who had phoned Rouhani on Monday.")).toEqual([null, "on Monday"]);
  expect(dates("Zarif met Mekdad on Monday, when Rouhani phoned Assad.")[0]).toBe("on Monday");
});

test.each([
  ["Hatami spoke to Mekdad of the killing of a man, a scientist shot last month.", null],
  ["Hatami spoke to Mekdad, the minister, last month.", "last month"]
])("a day behind an odd comma is another thing's: %s", (text, words) => {
  expect(code(text, {published: "2020-12-09"}).contacts[0]?.date_expression ?? null).toBe(words);
});

test("a clause that opens straight behind a day tells what happened then", () => {
  expect(chosen("It was the first since September 2020, when Zarif met Mekdad in Tehran.")).toEqual(["September 2020"]);
  expect(chosen("Since September 2020 Zarif has met Mekdad in Tehran, his aide said.")).toEqual([undefined]);
});

test.each([
  ["Assad rang Raisi about the bombs that went off on Wednesday.", "[2024-01-03..2024-01-05]"],
  ["Assad rang Raisi on Thursday about the bombs that went off on Wednesday.", "2024-01-04"],
  ["Assad rang Raisi about the raid, which he condemned, on Wednesday.", "2024-01-03"],
  ["Zarif met Mekdad at a conference that opened on Wednesday.", "2024-01-03"],
  ["Assad spoke by phone with Raisi, who had come home, on Wednesday.", "2024-01-03"],
  [
    "Assad sent Raisi a cable about the bombs that went off on Wednesday. The text was released on Thursday.",
    "[2024-01-03..2024-01-05]"
  ],
  [
    "Assad sent Raisi a cable about the bombs that went off on Wednesday. The cable was released on Thursday.",
    "2024-01-04"
  ]
])("the day of what they spoke about bounds theirs: %s", (text, expected) => {
  expect(code(text, {published: "2024-01-05"}).contacts.map(({date}) => date)).toEqual([expected]);
});

test.each([
  ["Raisi’s visit to Damascus has been postponed, a diplomat said on Wednesday.", null],
  ["Raisi will visit Damascus, a diplomat said on Wednesday.", null],
  ["Raisi will visit Damascus on Saturday, a diplomat said on Wednesday.", "2024-01-06"],
  ["Raisi visited Damascus, a diplomat said on Wednesday.", "2024-01-03"]
])("the day on which it was told dates nothing that is still to come: %s", (text, expected) => {
  const [contact] = code(text, {published: "2024-01-05"}).contacts;
  expect(contact?.date_expression ? contact.date : null).toBe(expected);
});

test.each([
  ["Hossein Amir-Abdollahian left Damascus on Wednesday after meeting Bashar al-Assad a day earlier.", "2024-01-02"],
  ["Hossein Amir-Abdollahian left Damascus on Wednesday, a day after meeting Bashar al-Assad.", "2024-01-02"],
  ["Hossein Amir-Abdollahian left Damascus on Wednesday after meeting Bashar al-Assad.", "2024-01-03"],
  ["Hossein Amir-Abdollahian left Damascus on Wednesday after meeting Bashar al-Assad on Monday.", "2024-01-01"]
])("the day before “after” is that of what came after: %s", (text, expected) => {
  expect(code(text, {published: "2024-01-05"}).contacts.map(({date}) => date)).toEqual([expected]);
});

test.each([
  ["Zarif met Assad on Monday before flying to Beirut on Tuesday.", "2021-03-01"],
  ["Zarif met Assad for the second time in three days on Monday.", "2021-03-01"],
  // Which Monday it is takes more than the words.
  ["Zarif met Assad on the Monday after the vote of 18 February.", "[..2021-03-03]"]
])("a weekday that no word before or behind it makes another is one: %s", (text, expected) => {
  expect(code(text, {published: "2021-03-03"}).contacts.map(({date}) => date)).toEqual([expected]);
});

test.each([
  ["The vote came a week after Mekdad met Raisi in Tehran on 5 January.", "2023-01-05"],
  ["Assad left on 12 January. His trip came a week after Mekdad met Raisi in Tehran.", "2023-01-05"]
])("a day of its own need not be counted: %s", (text, expected) => {
  expect(code(text, {published: "2023-01-20"}).contacts.map(({date}) => date)).toContain(expected);
});

test.each([
  ["A meeting between Raisi and Assad, postponed from Tuesday, will take place on Thursday.", "2023-03-16"],
  ["Raisi’s visit to Damascus, originally planned for February, began on Monday.", "2023-03-13"],
  ["Raisi’s visit to Damascus, originally set for Thursday, has been cancelled.", "2023-03-16"]
])("the day on which it was to be is that of what was called off alone: %s", (text, expected) => {
  expect(code(text, {published: "2023-03-15"}).contacts.map(({date}) => date)).toEqual([expected]);
});

test.each([
  ["Raisi rang Assad on Monday and again on Tuesday.", ["2021-05-10", "2021-05-11"]],
  ["Raisi rang Assad on 6 February, and another a week later.", ["2021-02-06", "2021-02-13"]],
  ["Raisi rang Assad on Monday, and again he laughed on Tuesday.", ["2021-05-10"]]
])("two days with “again” between are two contacts: %s", (text, dates) => {
  expect(code(text, {published: "2021-05-12"}).contacts.map(({date}) => date)).toEqual(dates);
});

test.each([
  ["Zarif has met Mekdad four times since he took office, most recently in Damascus on 14 January.", "2021-01-14"],
  ["Zarif has met Mekdad recently. In Damascus it rained on 14 January.", "[..2021-05-12]"],
  ["It was not until Tuesday that Rouhani rang Assad.", "2021-05-11"],
  ["Rouhani was ill until Tuesday and rang Assad.", "[..2021-05-12]"]
])("the words that say it best: %s", (text, date) => {
  expect(code(text, {published: "2021-05-12"}).contacts.map((contact) => contact.date)).toEqual([date]);
});

test.each([
  ["Zarif was ill on Monday, and his talks with Mekdad were moved to Thursday.", "2021-05-13"],
  ["Zarif was well on Monday, and his talks with Mekdad were moved to a hotel.", "2021-05-10"]
])("a plan that is moved has the day it is moved to: %s", (text, date) => {
  expect(code(text, {published: "2021-05-12"}).contacts.map((contact) => contact.date)).toEqual([date]);
});
