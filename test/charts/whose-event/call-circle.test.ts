import {expect, test} from "vitest";
import {callCircle} from "../../../src/charts/whose-event/call-circle.js";
import {eventRows} from "../../../src/charts/whose-event/rows.js";
import {blankDocument, dyad, recordTables} from "../sample.js";

const rows = eventRows(recordTables, dyad);

test("a call has the colour of who rang, or is grey and dashed", () => {
  const stroke = (caller: number | null) => {
    const call = rows.calls.find((one) => one.caller === caller && !one.filled);
    if (call === undefined) throw new Error("no such call in the fixture");
    return callCircle(call, rows, {document: blankDocument(), x: 0, y: 0}).querySelector("path");
  };
  expect(stroke(0)?.getAttribute("stroke")).toContain("--side-1");
  expect(stroke(1)?.getAttribute("stroke")).toContain("--side-2");
  expect(stroke(null)?.hasAttribute("stroke-dasharray")).toBe(true);
});
