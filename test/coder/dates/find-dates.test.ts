import fc from "fast-check";
import {expect, test} from "vitest";
import {findDates} from "../../../src/coder/dates/find-dates.js";
import {dateLexicon} from "./lexicon.js";

const en = dateLexicon("en");

function texts(text: string): string[] {
  return findDates(text, en).map((expression) => expression.text);
}

const found: [text: string, ...expressions: string[]][] = [
  ["The two spoke on late Monday.", "on late Monday"],
  ["Late on Monday it was their turn", "Late on Monday"],
  ["a talk on Saturday evening, he said", "on Saturday evening"],
  ["informed on July 10, Sunday that", "on July 10, Sunday"],
  ["arrived on Monday (June 4) from Beirut", "on Monday (June 4)"],
  ["in the month of May was a success", "in the month of May"],
  ["in February 2019 and May 2022.", "in February 2019", "May 2022"],
  ["a week before Thursday’s trip", "a week before Thursday"],
  ["on 3 and 4 May", "on 3 and 4 May"],
  ["on 3 and 10 May", "on 3 and 10 May"],
  ["3-4 May 2023", "3-4 May 2023"],
  ["May 3 to 5", "May 3 to 5"],
  ["Wednesday, Tir 20, 1403 - July 10, 2024 - 18:41", "Wednesday, Tir 20, 1403", "July 10, 2024"],
  ["the defeat in late 2017", "in late 2017"],
  ["invaded by Iraq (1980-1988)", "1980-1988"],
  ["in the last week of May", "in the last week of May"],
  ["The day before, the minister left", "The day before"],
  ["for $12 December 27", "December 27"],
  ["2024-07-10T18:41:00", "2024-07-10"],
  ["the second of December", "the second of December"],
  ["On the eve of Eid al-Fitr he called", "On the eve of Eid al-Fitr"],
  ["on the eve of Iran’s Eid al-Adha, they", "on the eve of Iran’s Eid al-Adha"],
  ["came the day after for talks", "the day after"],
  ["four weeks before he moves"],
  ["two days before the summit they", "two days before the summit"],
  ["In the afternoon he left", "In the afternoon"],
  ["arrived a day later than planned, and met"],
  ["came two days ahead of schedule"],
  ["a day later, as planned, they met", "a day later"],
  ["two days after returning from Moscow on Saturday", "two days after returning from Moscow on Saturday"],
  ["two days after returning, on Saturday", "on Saturday"],
  ["The day after landing in Beirut on May 3 he left", "The day after landing in Beirut on May 3"]
];

test.each(found)("%s", (text, ...expressions) => {
  expect(texts(text)).toEqual(expressions);
});

const others: [language: string, text: string, ...expressions: string[]][] = [
  ["ar", "هاتف الوزير ليل الأول من نيسان نظيره", "ليل الأول من نيسان"],
  ["ar", "في الثاني والعشرين من أيار", "في الثاني والعشرين من أيار"],
  ["fa", "اول مرداد در دمشق", "اول مرداد"],
  ["fa", "آذرماه گذشته به تهران", "آذرماه گذشته"],
  ["es", "telefoneó la noche de este sábado a su homólogo", "la noche de este sábado"],
  ["es", "llamó en la misma jornada", "en la misma jornada"],
  ["es", "viajó a Teherán en mayo del año pasado, donde", "en mayo del año pasado"],
  ["es", "Asumirá el cargo a finales de mes", "a finales de mes"],
  ["es", "del 3 al 4 de mayo de 2023", "del 3 al 4 de mayo de 2023"],
  ["es", "por la mañana habló; mañana viaja", "mañana"],
  ["es", "llegó un día antes de lo previsto"],
  ["fr", "est arrivé un jour plus tard que prévu"],
  ["es", "— Radar (@radar) July 6, 2024", "July 6, 2024"],
  ["fr", "s’est rendu samedi à Damas", "samedi"],
  ["fr", "Début mai, il avait fait l’aller-retour", "Début mai"],
  ["fr", "au début du mois de novembre, lorsqu’il", "au début du mois de novembre"],
  ["fr", "aujourd’hui, la veille, il y a deux jours", "aujourd’hui", "la veille", "il y a deux jours"],
  ["fr", "dans la nuit de mardi à mercredi", "dans la nuit de mardi à mercredi"],
  ["ar", "استقبل الرئيس أمس الخميس", "أمس الخميس"],
  ["ar", "وفي اجتماع منفصل في اليوم نفسه، جلس", "في اليوم نفسه"],
  ["ar", "سيتوجه إلى طهران الأسبوع المقبل", "الأسبوع المقبل"],
  ["ar", "الجمعة 15 تشرين الثاني 2024 — 09:20", "الجمعة 15 تشرين الثاني 2024"],
  ["ar", "٤ أيار/مايو ٢٠٢٣", "٤ أيار/مايو ٢٠٢٣"],
  ["ar", "في 3 و4 أيار", "في 3 و4 أيار"],
  ["fa", "روز سه‌شنبه دیدار کرد", "روز سه‌شنبه"],
  ["fa", "چهارشنبه ۲۰ تیر ۱۴۰۳ - ۱۸:۴۱", "چهارشنبه ۲۰ تیر ۱۴۰۳"],
  ["fa", "دیروز (پنجشنبه) گفت هفته آینده می آید", "دیروز (پنجشنبه)", "هفته آینده"]
];

test.each(others)("%s: %s", (language, text, ...expressions) => {
  expect(findDates(text, dateLexicon(language)).map((expression) => expression.text)).toEqual(expressions);
});

test("what stands before a date and the time of day are kept apart", () => {
  expect(findDates("until 10 May", en)).toMatchObject([{text: "10 May", relation: "until", timeOfDay: null}]);
  expect(findDates("since last Friday evening", en)).toMatchObject([{relation: "since", timeOfDay: "evening"}]);
  expect(findDates("late on Monday", en)).toMatchObject([{timeOfDay: "late", rule: "en-wd-late"}]);
});

const nothing = [
  "continue the march of achievements in all domains",
  "He may meet 20 people. May they succeed! It may 3 times fail.",
  "Page Generated in 1/3044 sec",
  "worth a modest 240 million dollars a year",
  "They met; he has met them, a second time",
  "the sun sat low, and they wed",
  "a 30-km buffer zone, 5–3 on penalties, at 18:41, 22-member",
  "The day before he left was calm",
  "every Friday, on Mondays, the Friday prayers leader",
  "April Smith met June Jones in Jan Egeland’s house",
  "in 2000 villages, resolution 2254, room 2011",
  "https://example.org/2021/07/05/meeting and photo_2021-07-05",
  "Prime Minister May said; Theresa May left",
  "in the years-long battle, day by day, most visited",
  "News code 97-11-18-4 | Reporter 1604",
  "grew by 2.5 and 1,500 and 12.5%"
];

test.each(nothing)("no date: %s", (text) => {
  expect(texts(text)).toEqual([]);
});

test("spans are exact, in order and apart on any text", () => {
  const words = fc.constantFrom(
    "on",
    "Monday",
    "May",
    "3",
    "2022",
    ",",
    "last",
    "week",
    "(",
    "-",
    "\n",
    "’s",
    "أمس",
    "the",
    "before",
    "2 days",
    "\u200b"
  );
  const arbitrary = fc.oneof(
    fc.string({unit: "binary", maxLength: 60}),
    fc.array(words, {maxLength: 25}).map((list) => list.join(" "))
  );
  fc.assert(
    fc.property(arbitrary, (text) => {
      let last = 0;
      for (const {start, end, text: quote} of findDates(text, en)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toBe(quote);
        last = end;
      }
    }),
    {numRuns: 500}
  );
});

const hostile: [name: string, unit: string][] = [
  ["digits with dashes", "1-"],
  ["dates without end", "2024-07-10-"],
  ["nested offsets", "a week before "],
  ["weekdays", "Monday and "],
  ["the", "the "],
  ["brackets", "(("],
  ["newlines", "\n"],
  ["dots", "1."],
  ["combining marks", "e\u0301\u0301"],
  ["capitals", "MAY "],
  ["no spaces", "may3"]
];

test.each(hostile)("a megabyte of %s is no trap", (_name, unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  const before = process.cpuUsage().user;
  findDates(text, en);
  expect(process.cpuUsage().user - before, "microseconds of processor time").toBeLessThan(3_000_000);
});
