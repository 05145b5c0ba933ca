import {expect, test} from "vitest";
import {partKey} from "../../../src/charts/rate-by-leader/part-key.js";
import {rateRows} from "../../../src/charts/rate-by-leader/rows.js";
import {blankDocument, dyad, labels, recordTables, textsOf} from "../sample.js";

const rows = rateRows(recordTables, dyad);
const key = (width: number) => partKey(rows, {document: blankDocument(), labels, id: "r", x: 0, y: 14, width});

test("the key names whose outlets, on as many lines as it needs", () => {
  expect(textsOf(key(1152).element)).toEqual(["Reported by outlets of", "Iran", "both", "Syria", "neither"]);
  expect(key(328).height).toBeGreaterThan(key(1152).height);
  expect(
    partKey({...rows, leaders: []}, {document: blankDocument(), labels, id: "r", x: 0, y: 0, width: 9}).height
  ).toBe(0);
});
