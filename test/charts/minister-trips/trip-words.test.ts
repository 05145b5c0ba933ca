import {expect, test} from "vitest";
import type {Minister} from "../../../src/charts/minister-trips/rows.js";
import {gapWords, metWords, ministerName, tripCount} from "../../../src/charts/minister-trips/trip-words.js";
import {labels} from "../sample.js";

const trip = (met: boolean): Minister["trips"][number] => ({
  key: "j",
  mention_id: null,
  filled: false,
  label: "",
  earliest: "2020-01-01",
  latest: "2020-01-01",
  met,
  place: null,
  when: ""
});
const minister = (...met: boolean[]): Minister => ({
  name: "A",
  side: 0,
  acting: true,
  start: "2020-01-01",
  end: "2021-01-01",
  days: 366,
  trips: met.map(trip)
});

test("journeys are counted, and those to a leader", () => {
  expect(tripCount(minister(true))).toBe("1 journey in 1.0 years");
  expect(
    [minister(), minister(false), minister(true), minister(true, true), minister(true, false)].map(metWords)
  ).toEqual(["", "no leader met", "a leader met", "a leader met on all", "a leader met on 1"]);
});

test("who only acts is named so; the hatching is explained", () => {
  expect(ministerName(minister())).toBe("A, acting");
  expect(gapWords("2016-01-01", labels)).toContain("before 2016");
});
