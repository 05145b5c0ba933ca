import {expect, test} from "vitest";
import {findDates} from "../../../src/coder/dates/find-dates.js";
import {settleOrder, weekdayBeside} from "../../../src/coder/dates/settle-order.js";
import {dateLexicon} from "./lexicon.js";

const en = dateLexicon("en");

test("the weekday the news names first tells day and month apart", () => {
  const days = ["2024-01-09", "2024-09-01"];
  expect(settleOrder(days, findDates("on Sunday, then on Tuesday", en))).toEqual(["2024-09-01"]);
  expect(settleOrder(days, findDates("on Tuesday", en))).toEqual(["2024-01-09"]);
  expect(settleOrder(days, findDates("on Friday", en))).toEqual(days);
  expect(settleOrder(days, [])).toEqual(days);
});

test("the weekday of a line is the only one it names", () => {
  expect(weekdayBeside("Tue, 9/1/2024", en)).toBe(2);
  expect(weekdayBeside("Tuesday or Friday, 9/1/2024", en)).toBeNull();
  expect(weekdayBeside("9/1/2024", en)).toBeNull();
});
