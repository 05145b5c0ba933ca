import {expect, test} from "vitest";
import {fieldsOf} from "../../src/tables/fields.js";

const field = (format: "csv" | "json", name: string) => fieldsOf("contacts", format).find((one) => one.name === name);

test("a list is delimited text in CSV and an array in JSON", () => {
  expect(field("csv", "also")).toMatchObject({type: "list", delimiter: "|", itemType: "string"});
  expect(field("json", "also")).toMatchObject({type: "array"});
});

test("an empty list is an empty cell, so only JSON can require it", () => {
  expect(field("csv", "also")).not.toHaveProperty("constraints");
  expect(field("json", "also")).toMatchObject({constraints: {required: true}});
});

test("a key by itself is unique, codes are categories with their meaning, EDTF is text", () => {
  expect(field("csv", "contact_id")).toMatchObject({constraints: {required: true, unique: true}});
  expect(field("csv", "channel")).toMatchObject({
    type: "string",
    categories: expect.arrayContaining([{value: "call", label: "a telephone call"}])
  });
  expect(field("csv", "date")).toMatchObject({type: "string"});
  expect(field("csv", "date_earliest")).toMatchObject({type: "date"});
});
