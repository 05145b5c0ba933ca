import {brotliCompressSync} from "node:zlib";
import {expect, test} from "vitest";
import {theRecord} from "../../src/charts/the-record.js";
import {blankDocument, dyad, labels, recordTables, tables} from "./sample.js";

const rows = theRecord.rows(recordTables, dyad, tables);

test("the words count what is drawn", () => {
  expect(theRecord.headline(rows, labels)).toContain("between Tehran and Damascus that we found, 2012–2024");
  expect(theRecord.note(rows, labels)).toContain(`n = ${rows.marks.length} marks`);
  expect(theRecord.note(rows, labels)).toContain("Of messages we have a sample");
  const told = [...theRecord.alt(rows, labels).matchAll(/(\d+) (?:above|below|on) it/g)].map((found) =>
    Number(found[1])
  );
  expect(told.reduce((sum, n) => sum + n, 0)).toBe(rows.n);
});

test("the table has a row for every mark and says who acted", () => {
  const table = theRecord.table(rows, labels).rows;
  expect(table).toHaveLength(rows.n);
  expect(new Set(table.map((row) => row[3]))).toEqual(
    new Set(["Tehran", "Damascus", "not said", "both, to meet elsewhere"])
  );
});

test("its three pictures together weigh less than nine kilobytes", () => {
  const pictures = [328, 688, 1152].map(
    (width) => theRecord.draw(rows, {width, document: blankDocument(), labels, id: `r-${width}`}).outerHTML
  );
  expect(brotliCompressSync(pictures.join("")).length).toBeLessThan(9000);
});
