import {expect, test} from "vitest";
import {choicesOf, facetNames, knownOf} from "../../../src/story/explore/choices.js";
import {FACETS} from "../../../src/story/explore/state.js";
import {entries, setting} from "./sample.js";

const choices = choicesOf(entries, setting);

test("a facet offers what its contacts have, the sides first, with how many", () => {
  expect(choices.direction.map(({value, label, n}) => [value, label, n])).toEqual([
    ["AAA", "Alland", 2],
    ["BBB", "Berry", 1],
    ["unknown", "Not told", 1]
  ]);
  expect(choices.side.map(({label}) => label)).toEqual(["In Berry", "Elsewhere", "No place told"]);
  expect(choices.channel.map(({label}) => label)).toEqual(["Call", "Meeting", "Visit"]);
});

test("people and offices are named and grouped by side", () => {
  expect(choices.person).toEqual([
    {value: "a-one", label: "Ann One", group: "Alland", n: 2},
    {value: "b-man", label: "Bo Man", group: "Berry", n: 1}
  ]);
  expect(choices.leader.map(({label}) => label)).toEqual(["One", "Two"]);
});

test("an address may name what is offered", () => {
  expect(knownOf(choices).provenance).toEqual(new Set(["both", "record"]));
  for (const facet of FACETS) expect(facetNames[facet]).not.toBe("");
});
