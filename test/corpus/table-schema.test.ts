import {expect, test} from "vitest";
import {tableSchema} from "../../src/corpus/table-schema.js";

test("columns become fields with their limits", () => {
  const schema = {
    id: {type: "id", key: true},
    names: {type: "list", required: true},
    kind: {type: "code", codes: ["a", "b"]},
    yes: {type: "boolean"},
    date: {type: "day"}
  } as const;
  const {fields, primaryKey} = tableSchema(schema, (name) => (name === "id" ? "our id" : undefined));
  expect(primaryKey).toEqual(["id"]);
  expect(fields).toEqual([
    {name: "id", type: "string", description: "our id", constraints: {required: true, pattern: "[A-Za-z0-9_.:@-]+"}},
    {name: "names", type: "list", delimiter: "|", itemType: "string", constraints: {required: true}},
    {name: "kind", type: "string", constraints: {enum: ["a", "b"]}},
    {name: "yes", type: "boolean", trueValues: ["yes"], falseValues: ["no"]},
    {name: "date", type: "date"}
  ]);
});
