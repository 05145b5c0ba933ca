import {expect, test} from "vitest";
import {draftsOf, who} from "../reading.js";

const parties = (text: string) => draftsOf(text).map((draft) => who(draft.members).sort());

test.each([
  "Mekdad, accompanied by Mamlouk, met Zarif on Monday.",
  "Zarif received Mekdad, who was accompanied by General Mamlouk, on Monday.",
  "Flanked by Mamlouk, Mekdad met Zarif on Monday."
])("who came along takes part: %s", (text) => {
  expect(parties(text)).toEqual([["ir-zarif", "sy-mamlouk", "sy-mekdad"]]);
});

test.each([
  ["Mekdad, accompanied by Lavrov, met Zarif on Monday.", ["ir-zarif", "sy-mekdad"]],
  ["Accompanied by Mamlouk’s men, Mekdad met Zarif on Monday.", ["ir-zarif", "sy-mekdad"]],
  ["Mekdad, accompanied by Mamlouk, rang Zarif on Monday.", ["ir-zarif", "sy-mekdad"]]
])("nobody came along who takes part: %s", (text, people) => {
  expect(parties(text)).toEqual([people]);
});
