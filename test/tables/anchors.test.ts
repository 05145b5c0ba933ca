import {expect, test} from "vitest";
import {anchors, windowOf} from "../../src/tables/anchors.js";
import type {TransitionInput} from "../../src/tables/input.js";

const step = (
  transition_id: string,
  stage: TransitionInput["stage"],
  date: string,
  given: Partial<TransitionInput> = {}
) => ({
  transition_id,
  change_id: "T1",
  stage,
  office_id: "AAA-PRES",
  side: "AAA",
  date,
  event: "x",
  outgoing: "a-abe",
  outgoing_name: "Abe",
  incoming: "a-ann",
  incoming_name: "Ann",
  confidence: "high",
  source_url: [],
  notes: null,
  ...given
});
const ids = (...steps: TransitionInput[]) => anchors(steps, ["AAA-PRES"]).map(({transition_id}) => transition_id);

test("the result of a change anchors it, before endorsement and oath", () => {
  expect(
    ids(step("T4", "oath", "2020-07-03"), step("T2", "result", "2020-06-10"), step("T1", "vote", "2020-06-09"))
  ).toEqual(["T2"]);
});

test("where there was no result, taking over does", () => {
  const left = step("T1", "end", "2020-05-19", {incoming: null});
  expect(ids(left, step("T2", "appointment", "2020-05-20"))).toEqual(["T2"]);
});

test("a re-election is no change, other offices are not followed", () => {
  expect(ids(step("T1", "result", "2020-06-10", {change_id: null}))).toEqual([]);
  expect(ids(step("T1", "result", "2020-06-10", {office_id: "AAA-DEF"}))).toEqual([]);
});

test("a window ends where the record does", () => {
  const [anchor] = anchors([step("T1", "result", "2020-06-10")], ["AAA-PRES"]);
  if (!anchor) throw new Error("no anchor");
  expect(windowOf(anchor, {earliest: "2020-01-01", latest: "2024-12-08"})).toEqual({
    start: "2020-01-01",
    day: "2020-06-10",
    end: "2021-06-10"
  });
  expect(windowOf(anchor, {earliest: null, latest: "2020-06-09"})).toBeNull();
});
