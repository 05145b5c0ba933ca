import {expect, test} from "vitest";
import {lineRows, markLabel} from "../../../src/charts/the-line/rows.js";
import type {ContactRow} from "../../../src/tables/rows.js";
import {contact, dyad, emptyTables, tables} from "../sample.js";

const rows = lineRows(tables, dyad);

const drawn = (changed: Partial<ContactRow>) => {
  const call = contact(({channel}) => channel === "call");
  return lineRows({...tables, contacts: [{...call, ...changed}]}, dyad).marks[0];
};

test("contacts stand on the side that acted, and on the line where that is not said", () => {
  const [first = "", second = ""] = dyad.sides.map(({side}) => side);
  expect([first, second, "unknown"].map((direction) => drawn({direction})?.lane)).toEqual(["first", "second", "line"]);
  expect(rows.marks.filter(({channel, lane}) => channel === "call" && lane === "line")).toHaveLength(3);
});

test("marks are in the order of time", () => {
  const days = rows.marks.map(({earliest}) => earliest);
  expect(days).toEqual([...days].sort());
});

test("a mark sits at the end of its bar that the text ties down", () => {
  const bases = ["event", "published", "stated"] as const;
  expect(bases.map((date_basis) => drawn({date_basis})?.anchor)).toEqual(["start", "end", "middle"]);
});

test("announced contacts are not drawn, undated ones are counted", () => {
  const call = contact(({channel}) => channel === "call");
  const announced = lineRows({...tables, contacts: [{...call, status: "announced"}]}, dyad);
  expect(announced.n).toBe(0);
  const undated = lineRows({...tables, contacts: [{...call, date_earliest: null, date_latest: null}]}, dyad);
  expect([undated.n, undated.undated, undated.unknown, undated.marks.length]).toEqual([1, 1, 1, 0]);
});

test("the line stops where the period does, and says why", () => {
  expect(rows.stop).toEqual(["8 December 2024", "Assad overthrown;", "the record stops"]);
  expect(lineRows(emptyTables, {...dyad, period: {start: "2012-01-01", end: null}}).stop).toEqual([]);
});

test("a mark says in one sentence what it stands for", () => {
  const mark = rows.marks.find(({words}) => words === "on late Monday");
  expect(mark && markLabel(mark)).toBe(
    "Call: Assad called Raisi, 5 July 2021, in the text’s words “on late Monday”. To the passage"
  );
});
