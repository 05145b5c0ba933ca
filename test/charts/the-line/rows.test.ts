import {expect, test} from "vitest";
import {type Lane, lineRows, markLabel} from "../../../src/charts/the-line/rows.js";
import {contact, dyad, emptyTables, tables} from "../sample.js";

const rows = lineRows(tables, dyad);

test("contacts stand on the side that acted, and on the line where that is not said", () => {
  const on = (lane: Lane) => rows.marks.filter((mark) => mark.lane === lane);
  expect(
    on("first")
      .map(({brief}) => brief)
      .sort()
  ).toEqual(["Amir-Abdollahian in Damascus", "Raisi in Syria"]);
  expect(
    on("second")
      .map(({channel}) => channel)
      .sort()
  ).toEqual(["call", "meeting", "visit", "visit"]);
  expect(on("line")).toHaveLength(4);
});

test("marks are in the order of time", () => {
  const days = rows.marks.map(({earliest}) => earliest);
  expect(days).toEqual([...days].sort());
});

test("a mark sits at the end of its bar that the text ties down", () => {
  expect(rows.marks.find(({words}) => words === "on Saturday evening")?.anchor).toBe("start");
  expect(rows.marks.find(({words}) => words === "In a recent development")?.anchor).toBe("end");
  expect(rows.marks.find(({words}) => words === "in May 2022")?.anchor).toBe("middle");
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
