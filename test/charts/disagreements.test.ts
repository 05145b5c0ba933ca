import {expect, test} from "vitest";
import {disagreements} from "../../src/charts/disagreements.js";
import {dyad, labels, recordTables} from "./sample.js";

const rows = disagreements.rows(recordTables, dyad);

test("the words count the points and those about a day", () => {
  const days = rows.items.filter((item) => item.days !== null).length;
  expect(disagreements.headline(rows, labels)).toBe(
    `Where sources disagree: ${rows.n} points, ${days} of them about a day`
  );
  expect(disagreements.note(rows, labels)).toContain(`n = ${rows.n} points`);
});

test("the table gives both versions, the value used and why", () => {
  const table = disagreements.table(rows, labels).rows;
  expect(table).toHaveLength(rows.n);
  for (const row of table) expect(String(row[5]).length).toBeGreaterThan(2);
});
