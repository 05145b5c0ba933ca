import {expect, test} from "vitest";
import {leaderRows} from "../../../src/charts/leaders/rows.js";
import {dyad, emptyTables, tables} from "../sample.js";

const rows = leaderRows(tables, dyad);

test("each side has its office, its holders and how the last one left", () => {
  expect(rows.sides.map(({office}) => office)).toEqual(["president", "president"]);
  expect(rows.sides.map(({left}) => left)).toEqual([null, "Assad, overthrown"]);
});

test("a re-election is told once, on the day its result was known", () => {
  expect(rows.sides[0]?.again).toEqual([{name: "Rouhani", date: "2017-05-20"}]);
  expect(rows.sides[1]?.again.map(({date}) => date)).toEqual(["2014-06-03", "2021-05-27"]);
});

test("an open period ends with the last term known", () => {
  const open = leaderRows(tables, {...dyad, period: {start: "2012-01-01", end: null}});
  expect(open.period.end > "2024-01-01").toBe(true);
  expect(leaderRows(emptyTables, {...dyad, period: {start: "2012-01-01", end: null}}).n).toBe(0);
});
