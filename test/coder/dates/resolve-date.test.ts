import validator from "edtf";
import fc from "fast-check";
import {expect, test} from "vitest";
import {findDates} from "../../../src/coder/dates/find-dates.js";
import {resolveDate} from "../../../src/coder/dates/resolve-date.js";
import type {DateContext} from "../../../src/coder/dates/types.js";
import {dayNumber, isoDay, weekdayOf} from "../../../src/time/day.js";
import {parseEdtf} from "../../../src/time/edtf.js";
import {intersect, single} from "../../../src/time/interval.js";
import {dateLexicon} from "./lexicon.js";

const en = dateLexicon("en");

function edtf(text: string, published: string | null, more: Partial<DateContext> = {}): string | null | undefined {
  const [expression] = findDates(text, en);
  if (expression === undefined) throw new Error(`nothing found in "${text}"`);
  const reference = published === null ? null : single(published);
  return resolveDate(expression, {reference, tense: "past", ...more})?.edtf;
}

const past: [words: string, published: string, edtf: string][] = [
  ["on late Monday", "2021-07-06", "2021-07-05"],
  ["on Wednesday", "2024-07-10", "2024-07-10"],
  ["last week", "2023-05-11", "[2023-04-29..2023-05-07]"],
  ["on Monday (June 4)", "2024-06-05", "[2024-06-03..2024-06-04]"],
  ["on July 10, Sunday", "2022-07-11", "2022-07-10"],
  ["in the month of May", "2022-07-11", "2022-05"],
  ["in May", "2022-05-20", "[2022-05-01..2022-05-20]"],
  ["in mid-March", "2024-09-01", "[2024-03-11..2024-03-20]"],
  ["earlier this month", "2023-12-20", "[2023-12-01..2023-12-19]"],
  ["on 3 and 4 May", "2023-12-20", "2023-05-03/2023-05-04"],
  ["a week before Thursday", "2024-05-30", "2024-05-23"],
  ["in August last year", "2019-09-27", "2018-08"],
  ["on 6 July", "2023-07-29", "2023-07-06"],
  ["on 6 August", "2023-07-29", "2022-08-06"],
  ["yesterday", "2019-02-07", "2019-02-06"],
  ["two weeks ago", "2024-06-05", "2024-05-22"],
  ["last Wednesday", "2019-01-31", "[2019-01-23,2019-01-30]"],
  ["last Friday", "2019-01-28", "2019-01-25"],
  ["01/09/2024", "2024-02-01", "2024-01-09"],
  ["01/09/2024", "2024-09-02", "[2024-01-09,2024-09-01]"],
  ["in 2024", "2024-07-10", "[2024-01-01..2024-07-10]"],
  ["Tir 20, 1403", "2024-07-10", "2024-07-10"],
  ["May 3 to 5", "2023-05-04", "2023-05-03/2023-05-05"]
];

test.each(past)("%s, told as past on %s, is %s", (words, published, expected) => {
  expect(edtf(words, published)).toBe(expected);
});

const future: [words: string, published: string, edtf: string][] = [
  ["on Monday", "2023-07-29", "2023-07-31"],
  ["next Wednesday", "2023-04-27", "2023-05-03"],
  ["next week", "2024-11-15", "[2024-11-16..2024-11-24]"],
  ["at the end of the month", "2024-07-10", "[2024-07-21..2024-07-31]"],
  ["on 6 July", "2023-07-29", "2024-07-06"],
  ["later this month", "2023-12-20", "[2023-12-21..2023-12-31]"]
];

test.each(future)("%s, told as future on %s, is %s", (words, published, expected) => {
  expect(edtf(words, published, {tense: "future"})).toBe(expected);
});

test("nothing told as past lies after publication, nothing told as future before it", () => {
  expect(edtf("next week", "2024-11-15")).toBeUndefined();
  expect(edtf("on 28 June 2024", "2024-05-30")).toBeUndefined();
  expect(edtf("yesterday", "2024-11-15", {tense: "future"})).toBeUndefined();
});

test("a span of publication days moves both ends and keeps the weekday", () => {
  const reference = {earliest: "2024-07-10", latest: "2024-07-13"};
  expect(edtf("on Tuesday", null, {reference})).toBe("2024-07-09");
  expect(edtf("on Friday", null, {reference})).toBe("[2024-07-05..2024-07-12]");
  expect(edtf("yesterday", null, {reference})).toBe("[2024-07-09..2024-07-12]");
});

test("without a publication date the weekday is all there is", () => {
  const [expression] = findDates("on Tuesday", en);
  const resolved = expression && resolveDate(expression, {reference: null, tense: "past"});
  expect(resolved).toMatchObject({earliest: null, latest: null, edtf: null, weekdays: [2], basis: "weekday"});
  expect(edtf("on 10 May 2023", null)).toBe("2023-05-10");
});

test("what was told before dates what hangs on it", () => {
  const previous = single("2023-04-26");
  expect(edtf("The day before, he left", "2023-04-27", {previous})).toBe("2023-04-25");
  expect(edtf("On the same Tuesday", "2023-04-27", {previous: single("2023-04-25")})).toBe("2023-04-25");
  expect(edtf("ten days earlier", "2022-05-02", {previous: single("2022-05-01")})).toBe("2022-04-21");
  expect(edtf("that afternoon", "2019-02-07", {previous: single("2019-02-05")})).toBe("2019-02-05");
});

test("a feast takes its day from the table", () => {
  const feasts = [{feast: "eid_al_adha", day: "2022-07-10", country: "IRN"}];
  expect(edtf("on Eid al-Adha", "2022-07-11", {feasts})).toBe("[2022-07-09..2022-07-10]");
  expect(edtf("on the eve of Eid al-Adha", "2022-07-11", {feasts: [{feast: "eid_al_adha", day: "2022-07-10"}]})).toBe(
    "2022-07-09"
  );
  expect(edtf("on Nowruz", "2024-03-25")).toBe("2024-03-20");
  expect(edtf("on Eid al-Fitr", "2022-05-04")).toBe("[..2022-05-04]");
});

test("words that contradict each other are flagged", () => {
  const [expression] = findDates("on Monday (June 4)", en);
  expect(expression && resolveDate(expression, {reference: single("2024-06-05"), tense: "past"})?.conflict).toBe(true);
});

const phrases = fc.constantFrom(
  ...past.map(([words]) => words),
  ...future.map(([words]) => words),
  "last weekend",
  "this year",
  "late last year",
  "last May",
  "on Feb. 29",
  "from April 30 to May 2",
  "since March 2011",
  "tomorrow",
  "on the eve of Nowruz",
  "this spring",
  "three months ago",
  "over the past two weeks",
  "the previous Wednesday",
  "on Sunday, July 10",
  "22 Bahman",
  "recently",
  "soon after Monday"
);
const days = fc.integer({min: dayNumber("2005-01-01"), max: dayNumber("2026-12-31")});
const tenses = fc.constantFrom("past", "future");

test("what is resolved keeps to its tense, its weekday and EDTF, whenever it is told", () => {
  fc.assert(
    fc.property(phrases, days, tenses, (words, day, tense) => {
      const published = isoDay(day);
      for (const expression of findDates(words, en)) {
        const found = resolveDate(expression, {reference: single(published), tense});
        if (found === null) continue;
        const {earliest, latest} = found;
        if (tense === "past" && earliest !== null) expect(earliest <= published).toBe(true);
        if (tense === "past" && found.sense === "oneof") expect(latest === null || latest <= published).toBe(true);
        if (tense === "future" && latest !== null) expect(latest >= published).toBe(true);
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
        if (found.edtf !== null) {
          expect(() => validator(found.edtf ?? "")).not.toThrow();
          expect(parseEdtf(found.edtf)).toMatchObject({earliest, latest});
        }
        if (found.weekdays !== null && earliest !== null) expect(found.weekdays).toContain(weekdayOf(earliest));
      }
    }),
    {numRuns: 1500}
  );
});

test("a span of publication days holds what each of its days gives", () => {
  fc.assert(
    fc.property(
      phrases,
      fc.tuple(days, fc.integer({min: 1, max: 500}), fc.nat(500)),
      tenses,
      (words, [day, length, within], tense) => {
        const reference = {earliest: isoDay(day), latest: isoDay(day + length)};
        const published = single(isoDay(day + (within % (length + 1))));
        for (const expression of findDates(words, en)) {
          const one = resolveDate(expression, {reference: published, tense});
          const all = resolveDate(expression, {reference, tense});
          if (one === null || one.conflict) continue;
          const {earliest, latest} = one;
          expect(all && intersect(all, one), `${words} on ${published.earliest}`).toEqual({earliest, latest});
        }
      }
    ),
    {numRuns: 1500}
  );
});
