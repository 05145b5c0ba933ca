import {expect, test} from "vitest";
import {recordRows} from "../../../src/charts/the-line/record-rows.js";
import {drawRecordUpright} from "../../../src/charts/the-record/upright.js";
import {blankDocument, dyad, labels, recordTables, tables, textsOf} from "../sample.js";

const rows = recordRows(recordTables, dyad, tables);
const picture = drawRecordUpright(rows, {width: 328, document: blankDocument(), labels, id: "r"});

test("all names, years and labels find room on a phone", () => {
  const texts = textsOf(picture).join("|").replace(/\s+/g, " ");
  for (const {name} of rows.bands) expect(texts).toContain(name);
  for (const {label} of rows.marks) if (label !== null) expect(texts).toContain(label.title.slice(0, 6));
  expect(texts).toContain("2012|2013|2014");
});

test("every mark stands within the screen, the first side left of the line", () => {
  const at = new Map(
    Array.from(picture.querySelectorAll("[data-key]"), (mark) => [
      mark.getAttribute("data-key"),
      Number(/translate\(([\d.]+)/.exec(mark.getAttribute("transform") ?? "")?.[1])
    ])
  );
  for (const {key, lane} of rows.marks) {
    const x = at.get(key) ?? Number.NaN;
    expect(x).toBeGreaterThan(8);
    expect(x).toBeLessThan(320);
    if (lane !== "line") expect(x < 164).toBe(lane === "first");
  }
});
