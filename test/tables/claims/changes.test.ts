import {expect, test} from "vitest";
import {changesOf, leaderChanges, ministerChanges} from "../../../src/tables/claims/changes.js";
import {offices} from "../build.js";
import {change, ministry, world} from "./world.js";

const given = world({
  offices: [...offices, ministry],
  transitions: [
    change("T1", "2020-06-10"),
    change("T2", "2020-06-20", {office_id: "AAA-FM", incoming: "a-ada"}),
    change("T3", "2020-07-20", {office_id: "BBB-FM", side: "BBB", incoming: "b-bo"}),
    change("T4", "2020-12-31", {office_id: "BBB-PRES", side: "BBB", incoming: "b-bo"})
  ]
});
const ids = (rows: {transition_id: string}[]) => rows.map(({transition_id}) => transition_id);

test("leaders of the first side, ministers of either", () => {
  expect(ids(leaderChanges(given))).toEqual(["T1"]);
  expect(ids(ministerChanges(given))).toEqual(["T2", "T3"]);
});

test("a change on the last day of the record can show nothing", () => {
  expect(ids(changesOf(given, ["BBB-PRES"]))).toEqual([]);
});
