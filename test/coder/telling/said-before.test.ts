import {expect, test} from "vitest";
import {told} from "../languages/told.js";

test.each([
  ["There was no way out but talks, Zarif told Mekdad on Monday."],
  ["The war could only be ended by talks, Zarif told Mekdad on Monday."],
  ["The Astana meeting had to bear fruit, Zarif told Mekdad on Monday."]
])("what is said tells of no contact of those who say it: %s", (text) => {
  expect(told("en", text)).toEqual([]);
});

test.each([
  ["During the talks on Monday, Zarif told Mekdad that he would help."],
  ["At a meeting on Monday, Zarif told Mekdad of his plan."],
  ["The talks with Zarif on Monday had been good, Mekdad told Lavrov."]
])("when they spoke, and with whom, it does tell: %s", (text) => {
  expect(told("en", text)).toEqual(["meeting ir-zarif + sy-mekdad"]);
});

test("a call told behind it counts", () => {
  expect(told("en", "The war could only be ended by talks, Zarif told Mekdad on the phone.")).toEqual([
    "call ir-zarif + sy-mekdad"
  ]);
});
