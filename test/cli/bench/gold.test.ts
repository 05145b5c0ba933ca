import {expect, test} from "vitest";
import {codedNames, daysOf, goldNames, isChannel, namesIn, overlaps} from "../../../src/cli/bench/gold.js";
import {coded, gold, SIDES} from "./gold-contacts.js";

const [, second = {side: "", key: ""}] = SIDES;

test("people are known by surnames in plain letters; of offices nothing is asked", () => {
  const both = gold({bland: ["Béa  Dorn", "an envoy"]});
  expect([...goldNames(both, second)]).toEqual(["dorn"]);
  expect(namesIn(both, "bland")).toHaveLength(2);
  expect([...codedNames(coded(), second)]).toEqual(["dorn"]);
});

test("another channel counts only where the gold leaves the choice", () => {
  const meeting = gold({channel: "meeting"});
  expect(isChannel(meeting, coded({channel: "visit"}))).toBe(false);
  expect(isChannel({...meeting, channel_ok: true}, coded({channel: "visit"}))).toBe(true);
  expect(isChannel({...meeting, channel_ok: true}, coded({channel: "call"}))).toBe(false);
});

test("days that are open on one side reach to the end of time; what nobody bounds is none", () => {
  expect(daysOf("2022-05")).toEqual(["2022-05-01", "2022-05-31"]);
  expect(daysOf("2022-05-03/..")?.[1]).toBe("9999-12-31");
  expect(daysOf(null)).toBeNull();
  expect(overlaps(coded(), ["2022-05-03", "2022-05-09"])).toBe(true);
  expect(overlaps(coded({date_latest: null}), ["2022-05-03", "2022-05-09"])).toBe(false);
});
