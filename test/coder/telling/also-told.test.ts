import {expect, test} from "vitest";
import {code} from "../reading.js";

/** The days of the contacts of a text printed on Friday, 14 May 2021. */
const days = (text: string, language = "en") =>
  code(text, {published: "2021-05-14", language}).contacts.map((c) => [c.date_earliest, c.date_latest]);
const MONDAY = ["2021-05-10", "2021-05-10"];

test.each([
  ["en", "Zarif met Assad on Monday.\n\nThe war began in 2011.\n\nZarif also met Mekdad."],
  ["en", "Zarif met Assad on Monday.\n\nThe war began in 2011.\n\nZarif met separately with Mekdad."],
  ["en", "Zarif met Assad on Monday.\n\nThe war began in 2011.\n\nLikewise, he met Mekdad."],
  ["fr", "Zarif a rencontré Assad lundi.\n\nLa guerre a éclaté en 2011.\n\nZarif a également rencontré Mekdad."],
  ["es", "Zarif se reunió el lunes con Asad.\n\nLa guerra empezó en 2011.\n\nZarif también se reunió con Mekdad."],
  ["ar", "التقى محمد جواد ظريف بشار الأسد الاثنين.\n\nبدأت الحرب في عام 2011.\n\nكما التقى ظريف فيصل المقداد."]
])("what somebody did as well was on the same day: %s %s", (language, text) => {
  expect(days(text, language)).toEqual([MONDAY, MONDAY]);
});

test.each([
  ["Zarif met Assad on Monday.\n\nThe war began in 2011.\n\nZarif met Mekdad."],
  ["Zarif met Assad on Monday.\n\nThe war began in 2011.\n\nZarif has also met Mekdad."],
  ["Zarif met Assad on Monday.\n\nThe war began in 2011.\n\nZarif had also met Mekdad."],
  ["Zarif met Assad on Monday.\n\nThe war began in 2011.\n\nRaisi also phoned Mekdad."],
  ["Zarif met Assad in March.\n\nThe war began in 2011.\n\nZarif also met Mekdad."]
])("what is told of others, or of any time, was not: %s", (text) => {
  const [, second] = days(text);
  expect(second?.[0]).not.toBe(second?.[1]);
});
