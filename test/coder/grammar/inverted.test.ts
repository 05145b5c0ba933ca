import {expect, test} from "vitest";
import {told} from "../languages/told.js";

test.each([
  ["Among those who rang Raisi on Monday was Bashar al-Assad."],
  ["The first leader to call Raisi on Monday was Bashar al-Assad."],
  ["The first foreign leader to ring Ebrahim Raisi on Monday was Syria's Bashar al-Assad."],
  ["Bashar al-Assad was the first foreign leader to telephone Raisi on Monday."]
])("who acts stands where somebody is chosen: %s", (text) => {
  expect(told("en", text)).toEqual(["call <SYR ir-raisi + sy-assad"]);
});

test("others may have rung too", () => {
  const text = "Among those who rang Raisi on Monday were Iraq's Barham Salih and Syria's Bashar al-Assad.";
  expect(told("en", text)).toEqual(["call <SYR IRQ + ir-raisi + sy-assad"]);
});

test.each([
  ["Among those who rang Putin on Monday were Raisi and Bashar al-Assad."],
  ["The first to call Putin on Monday was Assad; Raisi waited."],
  ["Raisi hoped to be the one to praise Assad first."]
])("no call between the two: %s", (text) => {
  expect(told("en", text)).toEqual([]);
});
