import {expect, test} from "vitest";
import {matcher} from "../../../src/story/explore/matcher.js";
import {type ExploreState, initialState, withPicked} from "../../../src/story/explore/state.js";
import {entries, idsOf} from "./sample.js";

const found = (state: Partial<ExploreState>) => idsOf(entries.filter(matcher({...initialState, ...state})));

test("nothing chosen, everything fits", () => {
  expect(found({})).toHaveLength(entries.length);
});

test("values of one facet add up, facets narrow each other", () => {
  const calls = withPicked(initialState, "channel", ["call", "visit"]);
  expect(found(calls)).toEqual(["r:1", "r:2", "r:4"]);
  expect(found(withPicked(calls, "leader", ["a-two"]))).toEqual(["r:2"]);
});

test("a contact fits a period that holds one of the days it may have been on", () => {
  expect(found({from: "2022-03-31"})).toEqual(["r:3"]);
  expect(found({to: "2013"})).toEqual(["r:1"]);
  expect(found({from: "2020", to: "2022-02"})).toEqual(["r:2"]);
});

test("all words must occur, however they are accented", () => {
  expect(found({q: "elan VISIT"})).toEqual(["r:2"]);
  expect(found({q: "élan call"})).toEqual([]);
});
