import {expect, test} from "vitest";
import {read} from "../reading.js";

function parts(text: string): string[] {
  return read(text).dates.map((date) => `${date.part} ${date.text}`);
}

test.each([
  ["Zarif met Mekdad on May 3, 2021.", ["happened on May 3, 2021"]],
  ["The agency on May 3, 2021 reported that Zarif met Mekdad.", ["told on May 3, 2021"]],
  ["Zarif phoned Mekdad on the occasion of Eid al-Adha.", ["occasion Eid al-Adha"]],
  ["Zarif told Mekdad of the conference planned for May 3, 2021.", ["planned May 3, 2021"]],
  ["Zarif told Mekdad of the conference due on May 3, 2021.", ["planned on May 3, 2021"]],
  ["Zarif told Mekdad of the conference postponed from May 3, 2021.", ["moved May 3, 2021"]],
  ["Zarif told Mekdad of the conference originally planned for May 3, 2021.", ["moved May 3, 2021"]],
  ["Zarif handed Mekdad a letter dated May 3, 2021.", ["written May 3, 2021"]],
  ["Zarif told Mekdad of the conference held on May 3, 2021.", ["happened on May 3, 2021"]],
  ["Assad praised the June 18 presidential elections.", []]
])("%s", (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test.each([
  ["fa", "رئیسی در گفت‌وگوی تلفنی با بشار اسد عید قربان را تبریک گفت.", ["occasion عید قربان"]],
  ["fa", "رئیسی روز عید قربان با بشار اسد تلفنی گفت‌وگو کرد.", ["happened عید قربان"]],
  ["en", "Raisi telephoned Assad to offer Eid al-Adha greetings.", ["occasion Eid al-Adha"]],
  ["en", "Raisi telephoned Assad on Eid al-Adha.", ["happened on Eid al-Adha"]]
])("a feast on which somebody is wished well is the reason, in %s: %s", (language, text, expected) => {
  expect(read(text, {language}).dates.map(({part, text: words}) => `${part} ${words}`)).toEqual(expected);
});

test("the line that dates the page dates no contact", () => {
  expect(parts("Published: May 4, 2021\n\nZarif met Mekdad in the city.")).toEqual([]);
});
