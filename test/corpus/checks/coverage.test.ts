import {expect, test} from "vitest";
import {checkCoverage} from "../../../src/corpus/checks/coverage.js";
import {toldAfter} from "../load-copy.js";

const FILE = "reference/coverage.csv";
const SPAN = "leader,call,2012-01-01,2024-12-08,full";

test("spans run forward and share no day", () => {
  expect(toldAfter(checkCoverage)).toEqual([]);
  expect(toldAfter(checkCoverage, [FILE, SPAN, "leader,call,2012-01-01,2011-12-08,full"])).toEqual([
    `${FILE} row 2, column end: "2011-12-08" is before the start 2012-01-01; give the last day that was searched`
  ]);
  expect(
    toldAfter(checkCoverage, [FILE, SPAN, `${SPAN},yes,as before\nleader,call,2024-12-08,2025-01-01,full`])
  ).toEqual([
    `${FILE} row 3, column start: "2024-12-08" shares days with row 2, of the same level and channel; begin the day after the other ends`
  ]);
});
