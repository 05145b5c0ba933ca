import {expect, test} from "vitest";
import {told} from "../languages/told.js";

test.each([
  ["Zarif told Mekdad that the war would go on. The phone call took place on Friday."],
  ["Zarif told Mekdad that the war would go on. Mekdad agreed. The telephone conversation took place on Friday."],
  ["Zarif told Mekdad that the war would go on. The conversation took place on Friday."],
  ["Zarif told Mekdad that the war would go on. It was said over the phone on Friday."]
])("what was told was told by telephone: %s", (text) => {
  expect(told("en", text)).toEqual(["call ir-zarif + sy-mekdad"]);
});

test.each([
  ["Zarif told Mekdad that the war would go on. Lavrov was on the phone on Friday."],
  ["Zarif told Lavrov that the war would go on. The phone call took place on Friday, Mekdad said."],
  ["Zarif told reporters of Mekdad. The phone call took place on Friday."]
])("nobody says that it was: %s", (text) => {
  expect(told("en", text)).toEqual([]);
});

test("the conversation of two who have met is their meeting", () => {
  const text = "Zarif met Mekdad in Baku. He told Mekdad that the war would go on. The telephone talks failed.";
  expect(told("en", text)).toEqual(["meeting ir-zarif + sy-mekdad"]);
});
