import {expect, test} from "vitest";
import {code} from "../reading.js";

const last = (text: string) => code(text, {published: "2021-05-14"}).contacts.at(-1)?.date;
const NEWS = "Zarif met Assad in Damascus on Tuesday.";

test.each([
  [`${NEWS} Nine days before Zarif's trip, Walid al-Muallem was in Tehran and met Salehi.`, "2021-05-02"],
  [`${NEWS} Three days after Zarif’s visit, Mekdad rang Salehi.`, "2021-05-14"],
  [`${NEWS} A week before Zarif's journey, Mekdad rang Salehi.`, "2021-05-04"],
  [`${NEWS} Four days ahead of Zarif's visit, Salehi telephoned Mekdad.`, "2021-05-07"],
  [`Zarif met Assad on Tuesday. Mekdad had rung Salehi a week before Thursday's trip to Moscow.`, "2021-05-06"],
  // Nobody has told when these came.
  [`${NEWS} Three days before Lavrov's visit, Mekdad rang Salehi.`, "[..2021-05-14]"],
  [`${NEWS} Two weeks after Putin's trip, Mekdad rang Salehi.`, "[..2021-05-14]"]
])("days before somebody's journey count from it where it has been told: %s", (text, expected) => {
  expect(last(text)).toBe(expected);
});
