import {expect, test} from "vitest";
import {checkCorrections} from "../../../src/corpus/checks/corrections.js";
import {toldAfter} from "../load-copy.js";

const FILE = "reference/corrections.csv";
const told = (row: string) =>
  toldAfter(
    (tables) => checkCorrections(tables, ["text-1"]),
    [FILE, "reason\n", `reason\nc1,2026-11-21,editor,${row}\n`]
  );

test("a correction needs its contact", () => {
  expect(told("strike,r:R001,,,doubtful")).toEqual([]);
  expect(told("strike,text-1@90,,,doubtful")).toEqual([]);
  expect(told("strike,r:R999,,,doubtful")[0]).toContain('column contact_id: "r:R999" is no contact of the record');
  expect(told("strike,text-2@90,,,doubtful")).toHaveLength(1);
});

test("so does what is joined or taken off; a field's value is left alone", () => {
  expect(told("merge,r:R001,,r:R999,one call")[0]).toContain('column value: "r:R999"');
  expect(told("split,text-1@90,,,two calls")[0]).toContain("names no contact");
  expect(told("override,r:R001,place,Aleppo,misread")).toEqual([]);
});
