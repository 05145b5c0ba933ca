import {expect, test} from "vitest";
import {buildValue} from "../../../src/coder/dates/build-value.js";
import type {Capture} from "../../../src/coder/dates/match.js";
import type {Rule} from "../../../src/coder/dates/rule-trie.js";

function rule(kind: string, params: Record<string, string> = {}): Rule {
  return {id: "r", kind, params: new Map(Object.entries(params)), order: 0};
}

function captured(...pairs: [slot: string, value: Capture["value"]][]): Capture[] {
  return pairs.map(([slot, value]) => ({slot, value}));
}

test("a day that no year has is no date", () => {
  expect(buildValue(rule("day"), captured(["day", 31], ["month_name", "2"]), "either")).toBeUndefined();
  expect(buildValue(rule("day"), captured(["day", 29], ["month_name", "2"]), "either")).toMatchObject({
    month: 2,
    day: 29,
    year: null
  });
  expect(buildValue(rule("day"), captured(["day", 29], ["month_name", "2"], ["year", 2023]), "either")).toBeUndefined();
});

test("both orders of a numeric date stay unless the language has one", () => {
  const numeric = captured(["numeric", "03-07-2022"]);
  expect(buildValue(rule("numeric"), numeric, "either")).toMatchObject({
    readings: [
      {month: 7, day: 3},
      {month: 3, day: 7}
    ]
  });
  expect(buildValue(rule("numeric"), numeric, "dmy")).toMatchObject({readings: [{month: 7, day: 3}]});
  expect(buildValue(rule("numeric"), numeric, "mdy")).toMatchObject({readings: [{month: 3, day: 7}]});
  expect(buildValue(rule("numeric"), captured(["numeric", "13-07-2022"]), "either")).toMatchObject({
    readings: [{month: 7, day: 13}]
  });
  expect(buildValue(rule("numeric"), captured(["numeric", "1403-04-20"]), "either")).toMatchObject({
    readings: [{year: 2024, month: 7, day: 10}]
  });
  expect(buildValue(rule("numeric"), captured(["numeric", "2022-13-41"]), "either")).toBeUndefined();
});

test("two days joined by and are the span that holds both", () => {
  const days = (last: number) => captured(["day", 3], ["day", last], ["month_name", "5"]);
  expect(buildValue(rule("days", {joined: "and"}), days(4), "either")).toMatchObject({from: {day: 3}, to: {day: 4}});
  expect(buildValue(rule("days", {joined: "and"}), days(2), "either")).toBeUndefined();
  expect(buildValue(rule("days"), days(10), "either")).toMatchObject({to: {day: 10}});
  expect(buildValue(rule("days"), days(2), "either")).toBeUndefined();
});

test("an offset takes its count from the rule, the words or the rule's default", () => {
  expect(buildValue(rule("offset", {count: "1", direction: "back"}), [], "either")).toEqual({
    type: "offset",
    count: -1,
    unit: "day",
    from: "published",
    weekday: null
  });
  expect(
    buildValue(rule("offset", {from: "previous"}), captured(["count", "10"], ["unit", "week"]), "either")
  ).toMatchObject({
    count: 10,
    unit: "week",
    from: "previous"
  });
  expect(buildValue(rule("offset", {default: "1"}), captured(["unit", "day"]), "either")).toMatchObject({count: 1});
});

test("years that run backwards are no span", () => {
  expect(buildValue(rule("years"), captured(["year", 1988], ["year", 1980]), "either")).toBeUndefined();
});

test("a weekday may have its day of the month beside it", () => {
  const weekday = captured(["weekday_name", "4"], ["day", 14]);
  expect(buildValue(rule("weekday"), weekday, "either")).toMatchObject({weekday: 4, day: 14});
  expect(buildValue(rule("weekday"), captured(["weekday_name", "4"]), "either")).not.toHaveProperty("day");
});
