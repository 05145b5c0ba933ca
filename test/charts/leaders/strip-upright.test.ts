import {expect, test} from "vitest";
import {leaderRows} from "../../../src/charts/leaders/rows.js";
import {drawStripUpright} from "../../../src/charts/leaders/strip-upright.js";
import {blankDocument, dyad, labels, tables, textsOf} from "../sample.js";

test("steps stand down the page in the order of days", () => {
  const rows = leaderRows(tables, dyad);
  const handover = rows.handovers[2];
  if (handover === undefined) throw new Error("no change of hands in the fixture");
  const {element} = drawStripUpright(rows, handover, {width: 320, document: blankDocument(), labels, id: "s"});
  const tops = Array.from(element.querySelectorAll("tspan[y]"), (line) => Number(line.getAttribute("y"))).sort(
    (a, b) => a - b
  );
  for (const [i, y] of tops.entries()) if (i > 0) expect(y - (tops[i - 1] ?? 0)).toBeGreaterThan(13);
  expect(textsOf(element).join("\n")).toContain("28 July endorsed");
});
