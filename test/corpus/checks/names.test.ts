import {expect, test} from "vitest";
import {checkNames} from "../../../src/corpus/checks/names.js";
import type {DataTables} from "../../../src/corpus/data-tables.js";
import {toldAfter} from "../load-copy.js";

const check = (tables: DataTables) => checkNames(tables, tables.reference.tenures, {id: "person_id", name: "name"});

test("a name must be the one in people.csv", () => {
  expect(toldAfter(check, ["lexicon/people.csv", "ir-aref,Mohammad Reza Aref", "ir-aref,Mohammad-Reza Aref"])).toEqual([
    'reference/tenures.csv row 15, column name: "Mohammad Reza Aref" is not the name of ir-aref; write Mohammad-Reza Aref or change the id'
  ]);
});

test("an unknown person is somebody else's problem", () => {
  expect(toldAfter(check, ["reference/tenures.csv", "ir-aref,", "ir-araf,"])).toEqual([]);
});
