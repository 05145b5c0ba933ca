import {expect, test} from "vitest";
import {themes} from "../../src/charts/themes.js";
import {dyad, labels, recordTables} from "./sample.js";

const rows = themes.rows(recordTables, dyad);

test("the headline makes the claim only while it holds", () => {
  expect(themes.headline({...rows, standing: "holds"}, labels)).toBe(
    "Only one of the five texts names the dead and the displaced"
  );
  expect(themes.headline({...rows, standing: "found"}, labels)).toBe(
    "What five texts speak of, and what they leave out"
  );
});

test("what was looked for and found in none is told", () => {
  const none = {topic: "economy", cells: []};
  expect(themes.note({...rows, themes: [...rows.themes, none]}, labels)).toContain(
    "Looked for and found in none: economy."
  );
  expect(themes.note(rows, labels)).not.toContain("Looked for");
});

test("the table shows words in quotation marks and a dash where there are none", () => {
  const cells = themes.table(rows, labels).rows.flatMap((row) => row.slice(2));
  expect(cells.every((cell) => cell === "–" || /^“.+”$/.test(String(cell)))).toBe(true);
});
