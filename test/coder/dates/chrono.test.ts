import * as chrono from "chrono-node";
import fc from "fast-check";
import {expect, test} from "vitest";
import {findDates} from "../../../src/coder/dates/find-dates.js";
import {resolveDate} from "../../../src/coder/dates/resolve-date.js";
import {calendarDay, dayNumber, isoDay, weekdayOf} from "../../../src/time/day.js";
import {single} from "../../../src/time/interval.js";
import {dateLexicon} from "./lexicon.js";

const en = dateLexicon("en");
const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const first = dayNumber("1990-01-01");
const day = fc.integer({min: first, max: dayNumber("2035-12-31")}).map(isoDay);

function ours(text: string, published: string): [string | null, string | null] | null {
  const [expression] = findDates(text, en);
  const found = expression && resolveDate(expression, {reference: single(published), tense: "past"});
  return found ? [found.earliest, found.latest] : null;
}

/** The one day that chrono-node reads, counted in local time as it counts. */
function theirs(text: string, published: string): [string, string] | null {
  const {year, month, day} = calendarDay(published);
  const [found] = chrono.casual.parse(text, new Date(year, month - 1, day, 12));
  if (!found) return null;
  const date = found.start.date();
  const iso = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((n) => String(n).padStart(2, "0"))
    .join("-");
  return [iso, iso];
}

/** Ways to write a day that leave nothing to a convention. */
const written: [kind: string, write: (day: string) => string][] = [
  ["5 July 2021", (iso) => parts(iso, ({year, month, day}) => `${day} ${month} ${year}`)],
  ["July 5, 2021", (iso) => parts(iso, ({year, month, day}) => `${month} ${day}, ${year}`)],
  ["the 5th of July 2021", (iso) => parts(iso, ({year, month, day}) => `the ${ordinal(day)} of ${month} ${year}`)],
  [
    "Monday, July 5, 2021",
    (iso) => parts(iso, ({weekday, year, month, day}) => `${weekday}, ${month} ${day}, ${year}`)
  ],
  ["Jul 5, 2021", (iso) => parts(iso, ({year, month, day}) => `${month.slice(0, 3)} ${day}, ${year}`)],
  ["2021-07-05", (iso) => iso]
];

test.each(written)("a day written like “%s” is the day chrono-node reads", (_, write) => {
  fc.assert(
    fc.property(day, fc.nat(4000), (iso, later) => {
      const published = isoDay(dayNumber(iso) + later);
      const text = `They met on ${write(iso)} in the capital.`;
      expect(ours(text, published)).toEqual([iso, iso]);
      expect(theirs(text, published)).toEqual([iso, iso]);
    }),
    {numRuns: 60}
  );
});

const counted: [words: string, back: (published: string) => number][] = [
  ["yesterday", () => 1],
  ["today", () => 0],
  ["two days ago", () => 2],
  ["10 days ago", () => 10],
  ["three weeks ago", () => 21]
];

test.each(counted)("“%s” is the day chrono-node counts back to", (words, back) => {
  fc.assert(
    fc.property(day, (published) => {
      const text = `They met ${words} in the capital.`;
      const iso = isoDay(dayNumber(published) - back(published));
      expect(ours(text, published)).toEqual([iso, iso]);
      expect(theirs(text, published)).toEqual([iso, iso]);
    }),
    {numRuns: 40}
  );
});

test("a weekday in a report is the last one that was; chrono-node, which may look ahead, agrees where it looks back", () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...WEEKDAYS), (published, weekday) => {
      const text = `They met on ${weekday} in the capital.`;
      const [[own], [other]] = [ours(text, published) ?? [null], theirs(text, published) ?? [null]];
      expect(own && own <= published).toBe(true);
      expect(WEEKDAYS[weekdayOf(own ?? published)]).toBe(weekday);
      if (other && other <= published) expect(own).toBe(other);
    }),
    {numRuns: 120}
  );
});

interface Parts {
  year: number;
  month: string;
  day: number;
  weekday: string;
}

function parts(iso: string, write: (parts: Parts) => string): string {
  const {year, month, day} = calendarDay(iso);
  return write({year, month: MONTHS[month - 1] ?? "", day, weekday: WEEKDAYS[weekdayOf(iso)] ?? ""});
}

function ordinal(day: number): string {
  const ending = day > 10 && day < 14 ? undefined : ["th", "st", "nd", "rd"][day % 10];
  return `${day}${ending ?? "th"}`;
}
