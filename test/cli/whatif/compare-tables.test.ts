import {expect, test} from "vitest";
import {compareTables} from "../../../src/cli/whatif/compare-tables.js";

const keys = [["tenures", ["person_id", "start"]]] as const;
const row = {person_id: "a", start: "2013", end: "2021"};

test("rows are told apart by their keys, and a changed one says in which columns", () => {
  const before = {tenures: [row, {person_id: "b", start: "2021", end: null}]};
  const after = {
    tenures: [
      {...row, end: "2020", office: "X"},
      {person_id: "c", start: "2021", end: null}
    ]
  };
  const [change, ...others] = compareTables(before, after, keys);
  expect(others).toEqual([]);
  expect(change?.added.map(({key}) => key)).toEqual(["c 2021"]);
  expect(change?.removed.map(({key}) => key)).toEqual(["b 2021"]);
  expect(change?.changed).toEqual([
    {
      key: "a 2013",
      row: after.tenures[0],
      changes: [
        {column: "end", before: "2021", after: "2020"},
        {column: "office", before: null, after: "X"}
      ]
    }
  ]);
});

test("the order of rows and of columns is no change, nor a column that came without a value", () => {
  const turned = {end: "2021", start: "2013", person_id: "a", note: null};
  expect(compareTables({tenures: [row]}, {tenures: [turned]}, keys)).toEqual([]);
});

test("a table that only one has is all new or all gone", () => {
  expect(compareTables({}, {tenures: [row]}, keys)[0]?.added).toHaveLength(1);
  expect(compareTables({tenures: [row]}, {}, keys)[0]?.removed).toHaveLength(1);
});
