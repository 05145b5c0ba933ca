import {expect, test} from "vitest";
import {told} from "../languages/told.js";

test.each([
  ["On Monday Zarif called to congratulate Mekdad."],
  ["On Monday Zarif called and congratulated Mekdad."],
  ["Mekdad praised Zarif, who had called on Monday to congratulate him."],
  ["Zarif was among the first to call and congratulate Mekdad."]
])("whoever is congratulated is called: %s", (text) => {
  expect(told("en", text)).toEqual(["call <IRN ir-zarif + sy-mekdad"]);
});

test.each([
  ["On Monday Zarif called for calm and thanked Mekdad."],
  ["On Monday Zarif called the raid a crime and thanked Mekdad."],
  ["Zarif promised to call and congratulate Mekdad."],
  ["On Monday Putin called to congratulate Mekdad, Zarif said."]
])("no call of the two: %s", (text) => {
  expect(told("en", text)).toEqual([]);
});
