import {expect, test} from "vitest";
import {
  callsOf,
  countIn,
  coveredYears,
  leaderContacts,
  longestHolders,
  meetingsOf,
  rowCounted,
  withAny
} from "../../../src/tables/claims/counting.js";
import {on} from "../build.js";
import {call, journey, meeting, world} from "./world.js";

const given = world({
  contacts: [call(1), call(2, {status: "announced"}), call(3, {level: "minister"}), meeting(1), meeting(2)],
  journeys: [journey(1, {contact_ids: ["m1", "m2"]})]
});

test("calls that took place, journeys or the rows of them", () => {
  expect(callsOf(given)).toHaveLength(2);
  expect(meetingsOf(given)).toHaveLength(1);
  expect(meetingsOf({...given, unit: "row"})).toHaveLength(2);
  expect(leaderContacts(given)).toHaveLength(2);
});

test("the fewest and the most in a period", () => {
  const items = [...rowCounted(call(1, on("2020-01-30", "2020-02-02"))), ...rowCounted(call(2, on("2020-02-02")))];
  expect(countIn(items, {earliest: "2020-02-01", latest: "2020-02-29"})).toEqual({
    low: 1,
    high: 2,
    contact_ids: ["c1", "c2"]
  });
  expect(rowCounted(call(3, {date_earliest: null}))).toEqual([]);
});

test("the two longest in office, in order of time, and the years that were covered", () => {
  expect(longestHolders(given, "AAA-PRES").map(({person_id}) => person_id)).toEqual(["a-abe", "a-ann"]);
  expect(coveredYears(given, "leader", {start: "2018-01-01", end: "2019-12-31"})).toBeCloseTo(365 / 365.25, 9);
  expect(coveredYears(given, "official", {start: "2020-01-01", end: "2020-12-31"})).toBe(0);
});

test("of what counts once only the contacts that are meant", () => {
  const items = [{earliest: "2020-01-01", latest: "2020-01-01", contact_ids: ["m1", "m2"]}];
  expect(withAny(items, new Set(["m2"]))).toMatchObject([{contact_ids: ["m2"]}]);
  expect(withAny(items, new Set(["m3"]))).toEqual([]);
});
