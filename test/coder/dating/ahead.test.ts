import {expect, test} from "vitest";
import type {DateValue} from "../../../src/coder/dates/types.js";
import {isAhead} from "../../../src/coder/dating/ahead.js";
import {code} from "../reading.js";

const offset = (count: number): DateValue => ({type: "offset", count, unit: "day", from: "published", weekday: null});

test("tomorrow and next week lie ahead, yesterday and a bare weekday may not", () => {
  expect(isAhead(offset(1))).toBe(true);
  expect(isAhead(offset(-1))).toBe(false);
  expect(isAhead({type: "period", unit: "week", offset: 1, part: null})).toBe(true);
  expect(isAhead({type: "weekday", weekday: 4, pick: null, week: null})).toBe(false);
});

const statuses = (language: string, text: string) =>
  code(text, {language, published: "2023-05-10"}).contacts.map(({channel, status}) => `${channel} ${status}`);

test.each([
  ["en", "Raisi arrives in Damascus tomorrow for talks with Assad.", ["visit announced"]],
  ["en", "Raisi arrives in Damascus for talks with Assad.", ["visit occurred"]],
  ["en", "Raisi arrived in Damascus yesterday; he flies on to Moscow tomorrow.", ["visit occurred"]],
  ["es", "Raisi viaja mañana a Damasco.", ["visit announced"]],
  ["fr", "Raïssi se rend la semaine prochaine à Damas.", ["visit announced"]],
  ["ar", "يزور الرئيس الإيراني إبراهيم رئيسي دمشق الأسبوع المقبل.", ["visit announced"]],
  ["fa", "سید ابراهیم رئیسی فردا عازم دمشق می‌شود.", ["visit announced"]]
])("a day ahead makes a plan of what is told as present (%s): %s", (language, text, expected) => {
  expect(statuses(language, text)).toEqual(expected);
});

test.each([
  ["2023-05-11", "Assad receives Raisi on Friday.", "meeting announced"],
  ["2023-05-13", "Assad receives Raisi on Friday.", "meeting occurred"],
  ["2023-05-11", "Assad received Raisi on Friday.", "meeting occurred"]
])("nobody tells in the present what was nearly a week ago: %s, %s", (published, text, expected) => {
  expect(code(text, {published}).contacts.map(({channel, status}) => `${channel} ${status}`)).toEqual([expected]);
});

test.each([
  ["Raisi boards a plane tomorrow. In the afternoon it takes him to Damascus.", "visit announced"],
  ["Raisi boarded a plane yesterday. In the afternoon it takes him to Damascus.", "visit occurred"]
])("an hour of a day ahead lies ahead: %s", (text, expected) => {
  expect(statuses("en", text)).toEqual([expected]);
});

test("a journey that lasts is not still to come by the day of the verb behind it", () => {
  const text = "Khalil, who is visiting Tehran, met Bazrpash on Sunday.";
  const {contacts} = code(text, {published: "2023-03-15"});
  expect(contacts.map(({status}) => status)).toEqual(["occurred"]);
});
