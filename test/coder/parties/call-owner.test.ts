import {expect, test} from "vitest";
import {told} from "../languages/told.js";

test.each([
  ["Raisi took Assad's call on Saturday.", "SYR"],
  ["Raisi answered Assad's call on Saturday.", "SYR"],
  ["Raisi returned Assad's call on Saturday.", "IRN"],
  ["Raisi's first call as president on Saturday went to Assad.", "IRN"],
  ["Raisi's first telephone call as president, on Saturday, was to Assad.", "IRN"],
  ["Raisi had made his first call abroad on Saturday; it went to Damascus, to Assad.", "IRN"]
])("%s", (text, began) => {
  expect(told("en", text)).toEqual([`call <${began} ir-raisi + sy-assad`]);
});

test.each([
  ["Raisi missed Assad's call on Saturday."],
  ["Raisi answered Assad's call for help on Saturday."],
  ["Raisi answered Assad's call to resist on Saturday."],
  ["Raisi did not return Assad's call on Saturday."],
  ["Raisi's first call went to Putin; Assad waited."]
])("no call: %s", (text) => {
  expect(told("en", text)).toEqual([]);
});

test("whoever replies to a letter has written", () => {
  expect(told("en", "Raisi replied to Assad's letter on Monday.")).toEqual(["message <IRN ir-raisi + sy-assad"]);
});
