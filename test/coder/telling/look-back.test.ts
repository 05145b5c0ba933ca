import {expect, test} from "vitest";
import {code} from "../reading.js";

/** The days of each contact of a text printed on Friday, 14 May 2021. */
const days = (text: string, language = "en") =>
  code(text, {published: "2021-05-14", language}).contacts.map((c) => [c.channel, c.date_earliest, c.date_latest]);

test.each([
  ["en", "The two presidents spoke on Monday. Raisi phoned Assad to thank him.", "call"],
  ["en", "Zarif spent Monday in the Levant.\n\nHe had talks with Assad.", "meeting"],
  ["fr", "Zarif et Mekdad se sont parlé lundi. Au téléphone, Zarif a remercié Mekdad.", "call"],
  ["es", "El lunes hablaron Zarif y Mekdad. Zarif y Mekdad conversaron por teléfono sobre Idlib.", "call"],
  ["en", "Zarif spent Monday in the Levant.\n\nHe was received by Assad.", "meeting"],
  [
    "en",
    "Iranian officials rang their Syrian counterparts on Monday.\n\nZarif phoned Mekdad.\n\nRouhani phoned Assad.",
    "call"
  ]
])("the day of the news holds for what is told of it: %s %s", (language, text, channel) => {
  for (const contact of days(text, language)) expect(contact).toEqual([channel, "2021-05-10", "2021-05-10"]);
  expect(days(text, language).length).toBeGreaterThan(0);
});

test.each([
  ["Zarif spent Monday in the Levant.\n\nHe had been received by Assad."],
  ["Zarif spent Monday in the Levant.\n\nHe had had talks with Assad."],
  ["A strike hit the port on Monday.\n\nRouhani phoned Assad."],
  ["Zarif will speak in parliament on Monday.\n\nHe was received by Assad."],
  ["Zarif spoke in Tehran in April.\n\nHe was received by Assad."],
  ["Zarif spent Monday in the Levant. In 2014 he wrote a book.\n\nHe was received by Assad."]
])("a day of something else dates nothing: %s", (text) => {
  expect(days(text).some(([, earliest, latest]) => earliest === latest)).toBe(false);
});

test("a clause about what had been before keeps its month", () => {
  const text = "Zarif thanked Mekdad, who had sent the letter in April. Zarif phoned Assad.";
  expect(days(text).find(([channel]) => channel === "call")).toEqual(["call", null, "2021-05-14"]);
});

test.each([
  [
    "Iranian officials were on the telephone to Damascus on Monday.\n\nIn a call to Assad, Rouhani praised the army.",
    "2021-05-10"
  ],
  ["Iranian officials were on the telephone to Damascus on Monday.\n\nRouhani had called Assad before.", null],
  ["Iranian officials were on the telephone to Damascus on Monday.\n\nRouhani met Assad.", null],
  [
    "Iranian officials were on the telephone to Moscow on Monday.\n\nIn a call to Assad, Rouhani praised the army.",
    null
  ]
])("a lead that tells of calls of both sides dates a call: %s", (text, day) => {
  const last = days(text).at(-1);
  expect(last?.[1] === last?.[2] ? last?.[2] : null).toBe(day);
});

test.each([
  [
    "another day in the sentence",
    "Zarif spent Monday in the Levant.\n\nHe was received by Assad, the winner of the June ballot."
  ],
  [
    "two sentences up",
    "Damascus was dark. Zarif landed there on Monday. His plane was late. He was received by Assad."
  ],
  ["what the same man did before", "Aleppo is calm.\n\nZarif was received by Assad on Monday. He also met Mekdad."],
  [
    "a plan in the words that are told on the day",
    "Syrians will write the last line, Zarif said on Monday.\n\nHe was received by Assad."
  ],
  [
    "a pluperfect of something else",
    "Zarif spent Monday in the Levant.\n\nHe was received by Assad, who had asked him over."
  ]
])("the day of the news is further up: %s", (_, text) => {
  for (const contact of days(text)) expect(contact.slice(1)).toEqual(["2021-05-10", "2021-05-10"]);
  expect(days(text).length).toBeGreaterThan(0);
});

test.each([
  ["of many times", "Zarif spoke in Tehran on Monday. Zarif has met Mekdad several times."],
  ["of many times, said last", "Zarif spoke in Tehran on Monday. Zarif has met Mekdad regularly."],
  ["in the pluperfect", "Aleppo is calm.\n\nZarif landed in Beirut on Monday. It rained. He had met Mekdad."],
  ["of somebody else's contact", "Aleppo is calm.\n\nRouhani rang Assad on Monday. It rained. Zarif met Mekdad."]
])("no day is borrowed for what is told %s", (_, text) => {
  const last = days(text).at(-1);
  expect(last?.[1] === last?.[2]).toBe(false);
});
