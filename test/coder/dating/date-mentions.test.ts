import {expect, test} from "vitest";
import {read} from "../reading.js";

/** When the first contact of a text took place, and how that is known. */
function dated(text: string, published: string | null = "2021-05-12"): unknown[] {
  const [first] = read(text, {published}).told;
  return first ? [first.date.date, first.date.date_basis] : [];
}

test.each([
  ["Zarif met Mekdad on May 3, 2021.", "2021-05-03", "stated"],
  ["Zarif met Mekdad on Monday.", "2021-05-10", "weekday"],
  ["Zarif met Mekdad in 2019.", "2019", "stated"],
  ["Zarif met Mekdad yesterday.", "2021-05-11", "relative"],
  ["Zarif will meet Mekdad on Monday.", "2021-05-17", "weekday"]
])("%s took place on %s", (text, date, basis) => {
  expect(dated(text)).toEqual([date, basis]);
});

test("words that count from the thing told before say one day, however many contacts share them", () => {
  const text =
    "Asad recibió a Zarif el martes. La víspera, Zarif había sido recibido por Mekdad antes de ser recibido por Arnus.";
  const told = read(text, {published: "2021-05-12", language: "es"}).told;
  expect(told.map(({date}) => date.date)).toEqual(["2021-05-11", "2021-05-10", "2021-05-10"]);
});

test.each([
  [
    "Calling Friday's clashes in the east a message, Zarif told Assad in Damascus on Wednesday that it was grave.",
    "2021-05-12"
  ],
  ["Zarif and Mekdad spoke by phone on the eve of the summit that Rouhani opened on Monday.", "2021-05-09"],
  ["Zarif phoned Mekdad on Monday, three days after the summit.", "2021-05-10"]
])("the day of another thing dates no contact: %s", (text, date) => {
  expect(dated(text)[0]).toBe(date);
});

test.each([
  ["fa", "مقداد اوایل مرداد با پزشکیان دیدار کرد.", "2024-07-22", "2024-07-31"],
  ["fa", "مقداد چهارشنبه‌شب با پزشکیان دیدار کرد.", "2024-08-21", "2024-08-21"],
  [
    "es",
    "Zarif llamó a Mekdad por teléfono la víspera de la cumbre que se abrió el viernes.",
    "2024-08-22",
    "2024-08-22"
  ],
  ["fr", "Zarif a appelé Mekdad samedi, trois jours après le sommet.", "2024-08-24", "2024-08-24"]
])("%s: %s", (language, text, earliest, latest) => {
  const [first] = read(text, {language, published: "2024-08-24"}).told;
  expect([first?.interval.earliest, first?.interval.latest]).toEqual([earliest, latest]);
});

test.each([
  ["en", "On Monday, two days later, Zarif met Mekdad.", "2021-05-10"],
  ["en", "Two days after the rain Zarif met Mekdad.", "[..2021-05-12]"],
  ["en", "Zarif met Mekdad on Monday. Zarif had spent the morning with Mekdad.", "2021-05-10"],
  ["en", "Zarif met Mekdad within a week of 3 April.", "[2021-04-03..2021-04-10]"],
  ["en", "Zarif rang Mekdad last year, within three days of the vote of 3 June.", "[2020-06-03..2020-06-06]"],
  ["en", "Zarif met Mekdad on 3 April last year, a year ago to the day.", "2020-04-03"],
  ["en", "Zarif rang Mekdad on Monday, the first call in weeks.", "2021-05-10"],
  ["en", "Zarif rang Mekdad on Monday, the first in weeks.", "2021-05-10"],
  ["en", "Zarif met Mekdad on Monday, the 3rd.", "2021-05-03"],
  ["en", "A camp was raided on 9 May. Zarif rang Mekdad within hours of it.", "2021-05-09"],
  ["en", "Zarif and Mekdad spoke by telephone over Nowruz, from 20 March to 3 April.", "2021-03-20/2021-04-03"],
  ["ar", "زار ظريف دمشق من الأحد إلى الثلاثاء.", "2021-05-09/2021-05-11"],
  ["fa", "محمد جواد ظریف از یکشنبه تا سه‌شنبه در دمشق با فیصل مقداد دیدار کرد.", "2021-05-09/2021-05-11"],
  ["fr", "Zarif a téléphoné à Mekdad au début du mois dernier.", "[2021-04-01..2021-04-10]"],
  ["fr", "Zarif a téléphoné à Mekdad à la fin du mois dernier.", "[2021-04-21..2021-04-30]"],
  ["ar", "اتصل ظريف هاتفيا بفيصل المقداد في مطلع الشهر الماضي.", "[2021-04-01..2021-04-10]"],
  ["ar", "التقى ظريف فيصل المقداد في 3 أيار، وذلك بعد يومين من رحلة.", "2021-05-03"],
  ["fa", "محمد جواد ظریف اواخر ماه گذشته با فیصل مقداد دیدار کرد.", "[2021-04-21..2021-04-30]"]
])("%s: %s", (language, text, date) => {
  expect(read(text, {language, published: "2021-05-12"}).told[0]?.date.date).toBe(date);
});
