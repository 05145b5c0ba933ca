import {expect, test} from "vitest";
import {acceptedJson, changedClaims} from "../../../src/tables/claims/accepted.js";
import type {ClaimRow} from "../../../src/tables/rows.js";

const claim = (claim_id: string, given: Partial<ClaimRow> = {}): ClaimRow => ({
  claim_id,
  text: "All rang.",
  value: 1,
  unit: "share",
  n: 3,
  unknowns: 0,
  interval_low: null,
  interval_high: null,
  robustness: [],
  contact_ids: [],
  holds_as_found: true,
  holds: true,
  ...given
});
const accepted = JSON.parse(acceptedJson([claim("a"), claim("b")]));

test("what is as accepted is no change, though it rests on more", () => {
  expect(changedClaims([claim("a", {n: 4, text: "All four rang."}), claim("b")], accepted)).toEqual([]);
});

test("another value, a claim that breaks, a new and a lost one are told with old and new", () => {
  expect(changedClaims([claim("a", {value: 0.9}), claim("c", {value: null, holds: false})], accepted)).toEqual([
    "claim a was 1 (holds), is 0.9 (holds): All rang.",
    "claim c is new, without a value (fails): All rang.",
    "claim b is gone; it said: All rang."
  ]);
  expect(changedClaims([claim("a", {holds: false}), claim("b")], accepted)).toEqual([
    "claim a was 1 (holds), is 1 (fails): All rang."
  ]);
});
