import {expect, test} from "vitest";
import {anyPairInput} from "../../../src/coder/lexicon/any-pair-input.js";

const input = {
  people: [],
  offices: [],
  tables: {places: [{place: "Port", country: "A", aliases: ["Port"], capital: "yes"}]},
  languages: {xx: {roles: [{phrase: "chief"}]}, yy: {}},
  tenures: [],
  events: [],
  sides: ["A", "B"]
};
const more = {
  xx: {
    roles: [{phrase: "envoy"}],
    countries: [{country: "C", names: ["Cland"], demonyms: [], capitals: ["Port", "Bay"]}],
    bodies: [{body: "CLUB", names: ["Club"]}]
  }
};

test("the rows join the language's, theirs first, and no sides are left", () => {
  const {languages, sides} = anyPairInput(input, more);
  expect(sides).toEqual([]);
  expect(languages.xx?.roles).toEqual([{phrase: "envoy"}, {phrase: "chief"}]);
  expect(languages.xx?.countries?.map(({country}) => country)).toEqual(["C", "CLUB"]);
  expect(languages.yy).toEqual({});
});

test("capitals become places unless they are there", () => {
  expect(anyPairInput(input, more).tables.places?.map(({place, country}) => [place, country])).toEqual([
    ["Port", "A"],
    ["Bay", "C"]
  ]);
});
