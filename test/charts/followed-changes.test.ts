import {expect, test} from "vitest";
import {followedChanges} from "../../src/charts/followed-changes.js";
import {dyad, recordTables} from "./sample.js";

const found = followedChanges(recordTables.transitions, dyad);

test("only changes the record was searched around are followed", () => {
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({coverage, change_id}) => coverage !== null && change_id !== null)).toBe(true);
});

test("top offices come first, then side by side, day after day", () => {
  const top = found.map(({office_id}) => dyad.top_offices.includes(office_id));
  expect(top.lastIndexOf(true)).toBe(top.filter(Boolean).length - 1);
  const days = found.filter(({office_id}) => office_id === found[0]?.office_id).map(({date}) => date);
  expect(days).toEqual([...days].sort());
});

test("the order of the rows never matters", () => {
  expect(followedChanges(recordTables.transitions.toReversed(), dyad)).toEqual(found);
});
