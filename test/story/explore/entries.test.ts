import {expect, test} from "vitest";
import {dayKey} from "../../../src/story/explore/entries.js";
import {entries, idsOf} from "./sample.js";

const named = (id: string) => entries.find(({contact}) => contact.contact_id === id);

test("only contacts that took place are shown", () => {
  expect(idsOf(entries)).toEqual(["r:3", "r:1", "r:2", "r:4"]);
});

test("a contact is found by who led on any day it may have been", () => {
  expect(named("r:1")?.facets.leader).toEqual(["a-one"]);
  expect(named("r:2")?.facets.leader).toEqual(["a-two"]);
  expect(named("r:4")?.facets.leader).toEqual([]);
});

test("a contact stands on a side's ground, elsewhere, or nowhere that is told", () => {
  expect(["r:3", "r:2", "r:1"].map((id) => named(id)?.facets.side)).toEqual([["BBB"], ["other"], ["none"]]);
});

test("who reports it may be unknown, which is a value too", () => {
  expect(named("r:1")?.facets.reported).toEqual(["none"]);
});

test("everything one may look for is in the text, in every spelling", () => {
  for (const word of ["anne onne", "ان", "news.example", "president", "call"])
    expect(named("r:1")?.text).toContain(word);
});

test("days compare as numbers; what has no day compares with nothing", () => {
  expect(dayKey("2021-07-05")).toBe(20210705);
  expect(named("r:3")).toMatchObject({first: 20220301, last: 20220331});
  expect(named("r:4")?.first).toBeNaN();
});
