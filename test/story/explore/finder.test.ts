import {expect, test} from "vitest";
import {Finder} from "../../../src/story/explore/finder.js";
import {COLUMNS, initialState} from "../../../src/story/explore/state.js";
import {entries, idsOf} from "./sample.js";

const finder = new Finder(entries);

test("by day at first, what has no day last", () => {
  expect(idsOf(finder.find(initialState))).toEqual(["r:1", "r:2", "r:3", "r:4"]);
});

test("equal rows of another column stand by day", () => {
  expect(idsOf(finder.find({...initialState, sort: "channel"}))).toEqual(["r:1", "r:4", "r:3", "r:2"]);
  expect(idsOf(finder.find({...initialState, sort: "channel", descending: true}))).toEqual([
    "r:2",
    "r:3",
    "r:1",
    "r:4"
  ]);
});

test("every column can be sorted by, and none loses a row", () => {
  for (const sort of COLUMNS) expect(new Set(idsOf(finder.find({...initialState, sort}))).size, sort).toBe(4);
});

test("a contact is found by an id it has taken over", () => {
  expect(finder.named("old@1")?.contact.contact_id).toBe("r:2");
  expect(finder.named("nobody")).toBeUndefined();
});
