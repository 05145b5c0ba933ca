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
