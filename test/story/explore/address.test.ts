import fc from "fast-check";
import {expect, test} from "vitest";
import {type Known, readAddress, writeAddress} from "../../../src/story/explore/address.js";
import {COLUMNS, type ExploreState, FACETS, initialState, TABS} from "../../../src/story/explore/state.js";

const values: Record<string, string[]> = {channel: ["call", "visit"], person: ["a", "b"]};
const known = Object.fromEntries(
  FACETS.map((facet) => [facet, new Set(values[facet] ?? ["x", "y"])])
) as unknown as Known;

const read = (search: string) => readAddress(search, known);

test("an empty query is everything, and everything has an empty query", () => {
  expect(read("")).toEqual({state: initialState, notices: []});
  expect(writeAddress(initialState)).toBe("");
});

test("a query says what is shown", () => {
  const {state, notices} = read(
    "?time=2022-01..2022-12&channel=call~visit&person=a&q=two+words&tab=table&sort=-place&page=3&contact=r:7"
  );
  expect(notices).toEqual([]);
  expect(state).toMatchObject({
    from: "2022-01",
    to: "2022-12",
    q: "two words",
    tab: "table",
    sort: "place",
    descending: true,
    page: 3,
    contact: "r:7"
  });
  expect(state.picked).toMatchObject({channel: ["call", "visit"], person: ["a"], side: []});
});

test("a period may be open, or one year", () => {
  expect(read("?time=earliest..2015").state).toMatchObject({from: null, to: "2015"});
  expect(read("?time=2015..latest").state).toMatchObject({from: "2015", to: null});
  expect(read("?time=2015").state).toMatchObject({from: "2015", to: "2015"});
});

test("parameters nobody knows are ignored without a word", () => {
  expect(read("?utm_source=x&focus=1")).toEqual({state: initialState, notices: []});
});

test.each([
  ["?channel=fax~call", "fax", {picked: {...initialState.picked, channel: ["call"]}}],
  ["?person=a~b", "Only one person", {picked: {...initialState.picked, person: ["a"]}}],
  ["?time=soon..2012", "soon", {from: null, to: null}],
  ["?time=2013..2012", "before it begins", {from: null, to: null}],
  ["?sort=colour", "colour", {sort: "date"}],
  ["?tab=map", "map", {tab: "chart"}],
  ["?page=0", "“0”", {page: 1}]
])("a wrong value falls back and is named: %s", (search, words, state) => {
  const {notices, state: found} = read(search);
  expect(notices).toHaveLength(1);
  expect(notices[0]).toContain(words);
  expect(found).toMatchObject(state);
});

const subset = (of: string[]) => fc.subarray(of);
const point = fc.constantFrom(null, "2013", "2014-05", "2014-05-06");
const later = fc.constantFrom(null, "2020", "2021-05", "2022-05-06");
const anyState: fc.Arbitrary<ExploreState> = fc.record({
  from: point,
  to: later,
  picked: fc.record(
    Object.fromEntries(
      FACETS.map((facet) => [
        facet,
        subset(values[facet] ?? ["x", "y"]).map((some) =>
          /leader|person|office/.test(facet) ? some.slice(0, 1) : some
        )
      ])
    )
  ) as unknown as fc.Arbitrary<ExploreState["picked"]>,
  q: fc.string({unit: "grapheme"}).map((text) => text.trim()),
  tab: fc.constantFrom(...TABS),
  sort: fc.constantFrom(...COLUMNS),
  descending: fc.boolean(),
  page: fc.integer({min: 1, max: 9999}),
  contact: fc.constantFrom(null, "r:R1", "000_ab@161")
});

test("what is written is read back the same", () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(read(writeAddress(state))).toEqual({state, notices: []});
    })
  );
});
