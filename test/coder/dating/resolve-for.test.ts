import {expect, test} from "vitest";
import {resolveFor} from "../../../src/coder/dating/resolve-for.js";
import type {Status} from "../../../src/coder/types.js";
import {code, setting} from "../reading.js";

function day(text: string, status: Status, more: {newsDay?: string; published?: string} = {}) {
  const {found, dates, publication, offices} = setting(text, {published: more.published ?? "2021-05-12"});
  const [draft] = found.drafts;
  const [expression] = dates;
  if (!draft || !expression) throw new Error(`nothing to date in "${text}"`);
  const known = {
    calendar: publication.calendar,
    offices,
    previous: null,
    feast: null,
    newsDay: more.newsDay ?? null,
    news: null
  };
  const resolved = resolveFor({...draft, status}, expression, known);
  return resolved && [resolved.earliest, resolved.latest];
}

test("what happened lies before the report, what is planned behind it", () => {
  expect(day("Zarif met Mekdad on Monday.", "occurred")).toEqual(["2021-05-10", "2021-05-10"]);
  expect(day("Zarif met Mekdad on Monday.", "announced")).toEqual(["2021-05-17", "2021-05-17"]);
});

test("how far a plan lies from something else says no day of it", () => {
  const text = "Zarif met Mekdad a day ahead of the ceremony.";
  expect(day(text, "announced")).toBeNull();
  expect(day("Zarif met Mekdad a day before the vote.", "announced")).toBeNull();
  expect(day("Zarif met Mekdad a day before the vote.", "occurred")).toEqual([null, "2021-05-12"]);
});

test("“last week” is counted from the news where the day of printing is open", () => {
  const open = {published: "2023-05-10/2023-05-16"};
  const text = "Zarif met Mekdad last week.";
  expect(day(text, "occurred", {...open, newsDay: "2023-05-10"})?.[1]).toBe("2023-05-07");
  expect((day(text, "occurred", open)?.[1] ?? "") > "2023-05-07").toBe(true);
});

test.each([
  ["Raisi phoned Assad after January 3.", "2024-01-03", "2024-01-10"],
  ["Raisi phoned Assad on January 3.", "2024-01-03", "2024-01-03"],
  ["Raisi is expected in Damascus by the end of January.", "2024-01-10", "2024-01-31"],
  ["Raisi was due in Damascus on December 27.", "2023-12-27", "2023-12-27"],
  ["Raisi was due in Damascus on January 20.", "2024-01-20", "2024-01-20"],
  ["Raisi’s visit to Damascus on December 27 was called off.", "2023-12-27", "2023-12-27"]
])("days that words leave open stay open: %s", (text, earliest, latest) => {
  const [contact] = code(text, {published: "2024-01-10"}).contacts;
  expect([contact?.date_earliest, contact?.date_latest]).toEqual([earliest, latest]);
});

test.each([
  ["2023-05-11", "Raisi has called off Monday’s trip to Damascus.", "2023-05-15"],
  ["2023-05-09", "Raisi has called off Monday’s trip to Damascus.", "2023-05-08"],
  ["2023-05-11", "Assad was to have received Raisi on Monday.", "2023-05-08"]
])("what is called off was still to come, unless it was for yesterday (%s): %s", (published, text, expected) => {
  expect(code(text, {published}).contacts[0]?.date).toBe(expected);
});

test("a day soon to come is not that of the year before", () => {
  expect(day("Zarif met Mekdad on May 26.", "occurred")).toBeNull();
  expect(day("Zarif met Mekdad on May 2.", "occurred")).toEqual(["2021-05-02", "2021-05-02"]);
  expect(day("Zarif met Mekdad on November 26.", "occurred")).toEqual(["2020-11-26", "2020-11-26"]);
  expect(day("Zarif met Mekdad on May 26, 2020.", "occurred")).toEqual(["2020-05-26", "2020-05-26"]);
});

test("a plan told as past was for the nearer of two such weekdays", () => {
  const cancelled = (text: string, published: string) => code(text, {published}).contacts.map(({date}) => date);
  expect(cancelled("Zarif was expected in Damascus on Wednesday. The trip was called off.", "2021-05-13")).toEqual([
    "2021-05-12"
  ]);
  expect(cancelled("Zarif was expected in Damascus on Wednesday. The trip was called off.", "2021-05-11")).toEqual([
    "2021-05-12"
  ]);
});

test("what is planned in a year of which no more is known is of that year", () => {
  const due = (text: string) => {
    const [first] = code(`${text}\n\nCopyright 2019 The Desk`, {published: null}).contacts;
    return [first?.date_earliest, first?.date_latest];
  };
  expect(due("Zarif is to visit Damascus at the end of October.")).toEqual(["2019-10-21", "2019-10-31"]);
  expect(due("Zarif is to visit Damascus in mid-July.")).toEqual(["2019-07-11", "2019-07-20"]);
  expect(due("Zarif is to visit Damascus on 3 September.")).toEqual(["2019-09-03", "2019-09-03"]);
  expect(due("Zarif is to visit Damascus in December next year.")).toEqual(["2020-12-01", "2020-12-31"]);
});

test.each([
  ["2019-05-01/2019-05-31", "in October", "2019-10-01", "2019-10-31"],
  ["2019-03-01/2019-09-30", "on 3 September", "2019-09-03", "2019-09-03"],
  ["2019-05-01/2019-05-31", "in May", "2019-05-01", "2019-05-31"],
  // What is over by the first day of the page is of the year to come.
  ["2019-11-01/2019-12-31", "in March", "2020-03-01", "2020-03-31"],
  ["2019-05-20/2019-06-10", "on 7 May", "2020-05-07", "2020-05-07"],
  ["2019-09-01/2019-12-31", "in January", "2020-01-01", "2020-01-31"]
])("a plan is of the year of its page where that is open (%s): %s", (published, words, earliest, latest) => {
  const [contact] = code(`Zarif is to visit Damascus ${words}.`, {published}).contacts;
  expect([contact?.date_earliest, contact?.date_latest]).toEqual([earliest, latest]);
});

test.each([
  ["A call between Raisi and Assad that had been set for Tuesday was cancelled.", "2023-08-29"],
  ["A visit by Raisi to Damascus that had been set for Saturday was cancelled.", "2023-09-02"],
  ["A visit by Raisi to Damascus that was set for this Sunday was cancelled.", "2023-09-03"]
])("a plan that had been set may be over, unless its words say that it is to come: %s", (text, date) => {
  expect(code(text, {published: "2023-09-01"}).contacts.map((contact) => contact.date)).toEqual([date]);
});
