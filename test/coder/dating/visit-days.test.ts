import {expect, test} from "vitest";
import {code} from "../reading.js";

const days = (text: string, language = "en") =>
  code(text, {published: "2019-02-01", language}).contacts.map(({date}) => date);

test.each([
  ["en", "Mekdad left Tehran on Wednesday at the end of a two-day visit.", "2019-01-29/2019-01-30"],
  ["en", "Zarif wound up a three-day visit to Damascus on Wednesday.", "2019-01-28/2019-01-30"],
  ["en", "On Wednesday, Zarif concluded a two-day official visit to Damascus.", "2019-01-29/2019-01-30"],
  [
    "en",
    "A two-day trip to Damascus by Iranian Foreign Minister Mohammad Javad Zarif ended on Wednesday.",
    "2019-01-29/2019-01-30"
  ],
  ["en", "Zarif ended a four-day trip to Syria on 20 January.", "2019-01-17/2019-01-20"],
  ["es", "Zarif concluyó el martes una visita de dos días a Damasco.", "2019-01-28/2019-01-29"],
  ["fr", "Zarif a achevé mardi une visite de trois jours à Damas.", "2019-01-27/2019-01-29"],
  ["ar", "اختتم ظريف يوم الثلاثاء زيارة إلى دمشق استمرت يومين.", "2019-01-28/2019-01-29"],
  ["fa", "ظریف روز سه‌شنبه سفر دو روزه خود به دمشق را به پایان رساند.", "2019-01-28/2019-01-29"]
])("%s: a visit of some days that ended on one began before it: %s", (language, text, date) => {
  expect(days(text, language)).toEqual([date]);
});

test.each([
  ["Zarif began a two-day visit to Damascus on Wednesday.", "2019-01-30"],
  ["Zarif flew to Damascus on Wednesday after two days of talks in Moscow.", "2019-01-30"],
  ["Zarif ended a two-day tour in Damascus on Wednesday.", "2019-01-30"],
  ["Zarif, who ended a two-day visit to Baghdad on Monday, arrived in Damascus on Tuesday.", "2019-01-29"],
  ["Zarif telephoned Mekdad on Wednesday after a two-day summit.", "2019-01-30"]
])("but not one that began, went elsewhere, or is another's: %s", (text, date) => {
  expect(days(text)).toEqual([date]);
});

test("who is met on one of its days is met on the visit, which keeps them all", () => {
  const text =
    "Zarif left Damascus on Wednesday at the end of a two-day visit. Zarif was received by Assad on Tuesday.";
  expect(days(text)).toEqual(["2019-01-29/2019-01-30"]);
});
