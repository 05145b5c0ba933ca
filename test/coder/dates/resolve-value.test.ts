import {expect, test} from "vitest";
import {resolveValue} from "../../../src/coder/dates/resolve-value.js";
import type {DateContext} from "../../../src/coder/dates/types.js";
import {single} from "../../../src/time/interval.js";

const context: DateContext = {reference: single("2024-05-30"), tense: "past"};

test("an offset from a date resolves that date first", () => {
  const thursday = {type: "weekday", weekday: 4, pick: null, week: null} as const;
  const found = resolveValue({type: "offset", count: -1, unit: "week", from: thursday, weekday: null}, context);
  expect(found?.options).toEqual([single("2024-05-23")]);
});

test("vague words are bounded by publication alone", () => {
  expect(resolveValue({type: "vague", tense: "past"}, context)).toMatchObject({
    basis: "published",
    options: [{earliest: null, latest: "2024-05-30"}]
  });
  expect(resolveValue({type: "vague", tense: "future"}, context)?.options).toEqual([
    {earliest: "2024-05-30", latest: null}
  ]);
});
