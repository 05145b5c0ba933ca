import {expect, test} from "vitest";
import {tableJson} from "../../src/tables/json.js";
import {offices} from "./build.js";

test("one row a line, keys in the order of the columns whatever the row's own", () => {
  const {role, office_id, ...rest} = offices[0] ?? {role: "", office_id: ""};
  const text = tableJson("offices", [{role, ...rest, office_id}] as typeof offices);
  expect(text).toBe(
    '[\n{"office_id":"BBB-PRES","office":"President","side":"BBB","level":"leader","role":"president"}\n]\n'
  );
});

test("it is read back as it was", () => {
  expect(JSON.parse(tableJson("offices", offices))).toEqual(offices);
  expect(JSON.parse(tableJson("offices", []))).toEqual([]);
});
