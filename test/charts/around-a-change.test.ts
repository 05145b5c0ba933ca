import {expect, test} from "vitest";
import {aroundAChange} from "../../src/charts/around-a-change.js";
import {blankDocument, dyad, labels, recordTables} from "./sample.js";

const rows = aroundAChange.rows(recordTables, dyad);

test("the headline claims nothing, since more contact after a change is a claim that fails", () => {
  expect(aroundAChange.headline(rows, labels)).toBe("The year before and the year after each of 11 changes of hands");
  expect(recordTables.claims.find(({claim_id}) => claim_id === "more-after-a-change")?.holds_as_found).toBe(false);
});

test("every contact of a window is a mark in it, within the picture", () => {
  const marks = rows.windows.reduce((sum, window) => sum + window.marks.length, 0);
  for (const width of [328, 1152]) {
    const picture = aroundAChange.draw(rows, {width, document: blankDocument(), labels, id: "a"});
    const xs = Array.from(picture.querySelectorAll(".mark"), (mark) =>
      Number(/\(([\d.]+),/.exec(mark.getAttribute("transform") ?? "")?.[1])
    );
    expect(xs).toHaveLength(marks);
    expect(Math.max(...xs)).toBeLessThan(width);
  }
});
