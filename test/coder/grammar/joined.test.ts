import {expect, test} from "vitest";
import {draftsOf, who} from "../reading.js";

const people = (text: string) => draftsOf(text).map(({members}) => who(members).sort());

test("a preposition said twice joins two people", () => {
  expect(people("Zarif called on Mekdad and on Assad.")).toEqual([["ir-zarif", "sy-assad", "sy-mekdad"]]);
  expect(people("Zarif called on Mekdad and spoke of Assad.")).toEqual([["ir-zarif", "sy-mekdad"]]);
});

test("him beside somebody else is whoever was named before", () => {
  expect(people("Zarif welcomed Mekdad and, with him, Bouthaina Shaaban.")).toEqual([
    ["ir-zarif", "sy-mekdad", "sy-shaaban"]
  ]);
});

test.each([
  [
    "Zarif conferred with Assad on Monday, then with Mekdad and lastly with Arnous.",
    "ir-zarif sy-arnous sy-assad sy-mekdad"
  ],
  ["Zarif met Assad, then Mekdad.", "ir-zarif sy-assad sy-mekdad"],
  ["Zarif met Assad on Monday and, later, with Mekdad.", "ir-zarif sy-assad sy-mekdad"],
  ["Zarif met Assad on Monday, then Mekdad flew to Moscow.", "ir-zarif sy-assad"]
])("whoever comes next takes part: %s", (text, expected) => {
  expect(people(text)[0]?.join(" ")).toBe(expected);
});
