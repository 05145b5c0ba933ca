import {expect, test} from "vitest";
import {leaderRows} from "../../../src/charts/leaders/rows.js";
import {drawStrip, longest} from "../../../src/charts/leaders/strip.js";
import {blankDocument, dyad, emptyTables, labels, tables, textsOf} from "../sample.js";

const rows = leaderRows(tables, dyad);

test("all strips share the scale of the longest change", () => {
  expect(longest(rows)).toBe(80);
  expect(longest(leaderRows(emptyTables, dyad))).toBe(1);
});

test("a strip names its steps with their days and the call that fell into it", () => {
  const handover = rows.handovers[1];
  if (handover === undefined) throw new Error("no change of hands in the fixture");
  const {element, height} = drawStrip(rows, handover, {width: 1152, document: blankDocument(), labels, id: "s"});
  const texts = textsOf(element).join("\n");
  for (const text of ["18 June vote", "3 August endorsed", "“late Monday” Assad called Raisi"])
    expect(texts).toContain(text);
  expect(height).toBeGreaterThan(80);
});
