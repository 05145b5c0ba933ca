import {expect, test} from "vitest";
import {reportRows} from "../../../src/charts/who-reports/rows.js";
import {callerWords, reporterWords} from "../../../src/charts/who-reports/words.js";
import {dyad, emptyTables, labels} from "../sample.js";

const rows = reportRows(emptyTables, dyad);

test("whose outlets, and who rang", () => {
  expect([0, 1, "both", "other"].map((one) => reporterWords(one as 0 | 1 | "both" | "other", rows, labels))).toEqual([
    "only Iran’s outlets",
    "only Syria’s outlets",
    "outlets of both",
    "only others’ outlets"
  ]);
  expect([0, 1, null].map((one) => callerWords(one, rows, labels))).toEqual([
    "Tehran called",
    "Damascus called",
    "who rang is not said"
  ]);
});
