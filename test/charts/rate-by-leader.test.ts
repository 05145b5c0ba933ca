import {expect, test} from "vitest";
import {rateByLeader} from "../../src/charts/rate-by-leader.js";
import {dyad, labels, recordTables} from "./sample.js";

const rows = rateByLeader.rows(recordTables, dyad);

test("while the ranges overlap, nobody is said to have had more", () => {
  expect(rateByLeader.headline(rows, labels)).toBe(
    "More contact under one president than under another? The ranges overlap"
  );
});

test("once they do not, the headline only names what is shown", () => {
  const leaders = rows.leaders.map((leader, i) =>
    i === 0 ? {...leader, calls: {...leader.calls, low: 30, high: 40}} : leader
  );
  expect(rateByLeader.headline({...rows, leaders}, labels)).toBe("Calls and journeys a year, under each president");
});

test("the table tells exposure, count, interval and whose outlets for both units", () => {
  const {columns, rows: lines} = rateByLeader.table(rows, labels);
  expect(lines).toHaveLength(rows.leaders.length * 2);
  expect(columns).toEqual(expect.arrayContaining(["Days covered", "95 % interval", "Reported by outlets: both"]));
});
