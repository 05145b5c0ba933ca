import {expect, test} from "vitest";
import {initialState, isNarrowed, withoutFilters, withPicked} from "../../../src/story/explore/state.js";

test("a filter narrows; the tab, the order and an open contact do not", () => {
  expect(isNarrowed({...initialState, tab: "table", sort: "place", contact: "r:1"})).toBe(false);
  expect(isNarrowed({...initialState, q: "  "})).toBe(false);
  expect(isNarrowed({...initialState, from: "2012"})).toBe(true);
  expect(isNarrowed(withPicked(initialState, "channel", ["call"]))).toBe(true);
});

test("picking begins again at the first page", () => {
  const state = withPicked({...initialState, page: 4, contact: "r:1"}, "side", ["x"]);
  expect(state).toMatchObject({page: 1, contact: null});
  expect(state.picked.side).toEqual(["x"]);
  expect(initialState.picked.side).toEqual([]);
});

test("without filters, the view stays", () => {
  const state = {...withPicked(initialState, "channel", ["call"]), tab: "table", sort: "place", q: "x"} as const;
  expect(withoutFilters(state)).toEqual({...initialState, tab: "table", sort: "place"});
});
