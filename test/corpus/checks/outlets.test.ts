import {expect, test} from "vitest";
import {checkOutlets} from "../../../src/corpus/checks/outlets.js";
import {toldAfter} from "../load-copy.js";

const FILE = "reference/outlets.csv";

test("a host belongs to one outlet", () => {
  expect(toldAfter(checkOutlets)).toEqual([]);
  expect(toldAfter(checkOutlets, [FILE, ",iran-daily.com,", ",iran-daily.com|irna.ir,"])).toEqual([
    `${FILE} row 3, column hosts: "irna.ir" is a host of irna already; keep it with one of them`
  ]);
});
