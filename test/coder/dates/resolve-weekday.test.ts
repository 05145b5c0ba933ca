import {expect, test} from "vitest";
import {resolveWeekday, resolveWeekdays} from "../../../src/coder/dates/resolve-weekday.js";
import type {DateContext, DateValue, Pick} from "../../../src/coder/dates/types.js";
import {single} from "../../../src/time/interval.js";

/** Wednesdays told of on a Thursday, 27 April 2023. */
function days(pick: Pick | null, context: Partial<DateContext> = {}, week: number | null = null): (string | null)[] {
  const value: Extract<DateValue, {type: "weekday"}> = {type: "weekday", weekday: 3, pick, week};
  const found = resolveWeekday(value, {reference: single("2023-04-27"), tense: "past", ...context});
  return found.options.map(({earliest}) => earliest);
}

test("a bare weekday is the latest, told as future the next; publication's own day counts", () => {
  expect(days(null)).toEqual(["2023-04-26"]);
  expect(days(null, {tense: "future"})).toEqual(["2023-05-03"]);
  expect(days(null, {reference: single("2023-04-26")})).toEqual(["2023-04-26"]);
  expect(days(null, {reference: single("2023-04-26"), tense: "future"})).toEqual(["2023-04-26"]);
});

test("next is after publication, past before it, last leaves two open", () => {
  expect(days("next", {tense: "future"})).toEqual(["2023-05-03"]);
  expect(days("next", {reference: single("2023-04-26"), tense: "future"})).toEqual(["2023-05-03"]);
  expect(days("past", {reference: single("2023-04-26")})).toEqual(["2023-04-19"]);
  expect(days("last")).toEqual(["2023-04-19", "2023-04-26"]);
  expect(days("last", {reference: single("2023-04-24")})).toEqual(["2023-04-19"]);
});

test("the weekday of a named week", () => {
  expect(days(null, {}, -1)).toEqual(["2023-04-19"]);
  expect(days(null, {}, 1)).toEqual(["2023-05-03"]);
});

test("a weekday with its day of the month is the latest that is both, told as future the next", () => {
  const value = {type: "weekday" as const, weekday: 3 as const, pick: null, week: null, day: 12};
  const on = (tense: "past" | "future", day = 12) =>
    resolveWeekday({...value, day}, {reference: single("2023-04-27"), tense}).options.map((o) => o.earliest);
  expect(on("past")).toEqual(["2023-04-12"]);
  expect(on("future")).toEqual(["2023-07-12"]);
  expect(on("past", 32)).toEqual([]);
});

test("the same, the previous and the following one hang on what was told before", () => {
  const previous = {earliest: "2023-04-17", latest: "2023-04-20"};
  expect(days("same", {previous})).toEqual(["2023-04-19"]);
  expect(days("same", {previous: single("2023-04-20")})).toEqual(["2023-04-26"]);
  expect(days("previous", {previous: single("2023-04-19")})).toEqual(["2023-04-12"]);
  expect(days("following", {previous: single("2023-04-12")})).toEqual(["2023-04-19"]);
});

test("a run of weekdays lasts", () => {
  const run = resolveWeekdays({type: "weekdays", from: 6, to: 1}, {reference: single("2023-04-27"), tense: "past"});
  expect(run).toMatchObject({sense: "interval", options: [{earliest: "2023-04-22", latest: "2023-04-24"}]});
});
