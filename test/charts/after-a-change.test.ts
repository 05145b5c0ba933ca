import {expect, test} from "vitest";
import {afterAChange} from "../../src/charts/after-a-change.js";
import {blankDocument, dyad, labels, recordTables} from "./sample.js";

const rows = afterAChange.rows(recordTables, dyad);

test("the headline tells the elected, and in whose reports, as far as the claims carry", () => {
  expect(afterAChange.headline(rows, labels)).toBe(
    "A message came within a day of each election result, the first call after 165, 16 and 3–4 days, in the reports we found"
  );
  expect(afterAChange.headline({...rows, messages: "holds", calls: "holds"}, labels)).not.toContain("reports");
  expect(afterAChange.headline({...rows, calls: "fails"}, labels)).toMatch(/^Days from a change of hands/);
});

test("every first contact is a mark, every stretch not searched is hatched", () => {
  const found = rows.changes.flatMap(({firsts}) => firsts).filter(({mark}) => mark !== null);
  for (const width of [328, 1152]) {
    const picture = afterAChange.draw(rows, {width, document: blankDocument(), labels, id: "a"});
    expect(picture.querySelectorAll(".mark")).toHaveLength(found.length);
    expect(picture.querySelectorAll(".not-covered")).toHaveLength(1);
  }
});
