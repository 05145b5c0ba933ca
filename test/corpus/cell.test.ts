import {expect, test} from "vitest";
import {cellFaults, cellValue, parts} from "../../src/corpus/cell.js";

test("a blank cell is null, of a list the empty list", () => {
  expect(cellValue("", {type: "string"})).toBeNull();
  expect(cellValue("", {type: "boolean"})).toBeNull();
  expect(cellValue("", {type: "integer"})).toBeNull();
  expect(cellValue("", {type: "list"})).toEqual([]);
  expect(cellValue("", {type: "urls"})).toEqual([]);
});

test("only what must be there may not be blank", () => {
  expect(cellFaults("", {type: "string"})).toEqual([]);
  expect(cellFaults("", {type: "string", required: true})).toHaveLength(1);
  expect(cellFaults("", {type: "id", key: true})).toHaveLength(1);
  expect(cellFaults("", {type: "list", required: true})).toHaveLength(1);
});

test("a list keeps an empty item so that it can be told", () => {
  expect(parts("a| b |", "list")).toEqual(["a", "b", ""]);
  expect(cellFaults("a|b|", {type: "list"})[0]?.message).toBe("has an empty item in its list");
});

test("a code beside references is not judged here", () => {
  const column = {type: "id", codes: ["both"], references: "dyad.side"} as const;
  expect(cellFaults("AAA", column)).toEqual([]);
  expect(cellFaults("AAA", {type: "code", codes: ["both"]})[0]?.fix).toBe("use one of both");
});

test.each(["2021-07-05", "2019-02?", "1989", "2023-05-03/2023-05-04", "[2023-05-01..2023-05-07]"])(
  "%s is a date",
  (text) => {
    expect(cellFaults(text, {type: "edtf"})).toEqual([]);
  }
);

test.each(["2021-02-30", "Feb-19", "5/7/2021", "2023-05-04/2023-05-03", "2021-7-5"])("%s is none", (text) => {
  expect(cellFaults(text, {type: "edtf"})).toHaveLength(1);
});

test("a day is a whole date", () => {
  expect(cellFaults("2021-07", {type: "day"})).toHaveLength(1);
  expect(cellFaults("2021-07-31", {type: "day"})).toEqual([]);
});
