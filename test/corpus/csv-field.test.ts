import {parse} from "csv-parse/sync";
import fc from "fast-check";
import {expect, test} from "vitest";
import {csvField} from "../../src/corpus/csv-field.js";

test("whatever a cell holds, a reader of CSV gets it back", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), {minLength: 2, maxLength: 4}), (cells) => {
      expect(parse(`${cells.map(csvField).join(",")}\r\n`, {record_delimiter: "\r\n"})).toEqual([cells]);
    })
  );
  expect(csvField("plain")).toBe("plain");
});
