import {expect, test} from "vitest";
import {checkSettled} from "../../../src/corpus/checks/settled.js";
import {toldAfter} from "../load-copy.js";

const FILE = "reference/settled.csv";
const told = (file: string, from: string, to: string) =>
  toldAfter((tables) => checkSettled(tables, new Set(["IRN", "SYR"])), [file, from, to]);

test("what the readers agree on needs no settling", () => {
  expect(told(FILE, "R041,occasion_kind,victory", "R040,occasion_kind,victory")).toEqual([
    `${FILE} row 2, column column: "occasion_kind" of R040 needs no settling: the codings do not differ; take the row out or mend the coding`
  ]);
});

test("a settlement is one of what the column can be", () => {
  const [line] = told(FILE, "R195,affected,both", "R195,affected,IRQ");
  expect(line).toContain('"IRQ" is nothing affected can be; use one of IRN, SYR, both');
  expect(told(FILE, "R195,affected,both", "R195,affected,none")).toEqual([]);
});
