import {Ajv} from "ajv";
import {expect, test} from "vitest";
import {fileSchema, rowsSchema} from "../../src/corpus/json-schema.js";
import {day, number, orNull, text} from "../../src/corpus/leaves.js";

const words = (name: string) => (name === "start" ? "the first day" : undefined);

test("a shape becomes a schema that takes and refuses the same", () => {
  const shape = {keys: {name: text, span: {keys: {start: day}}, sums: {list: orNull(number)}}};
  const schema = fileSchema(shape, "t.json", words);
  const validate = new Ajv().compile(schema);
  const value = {name: "a", span: {start: "2020-01-01"}, sums: [1, null]};
  expect(validate(value)).toBe(true);
  expect(validate({...value, $schema: "x"})).toBe(true);
  for (const change of [{name: " "}, {span: {}}, {sums: ["1"]}, {more: 1}, {span: {start: "2020"}}])
    expect(validate({...value, ...change}), JSON.stringify(change)).toBe(false);
  expect(JSON.stringify(schema)).toContain("the first day");
});

test("columns become cells of text", () => {
  const columns = {
    id: {type: "id", key: true},
    kind: {type: "code", codes: ["a", "b"]},
    note: {type: "string"}
  } as const;
  const validate = new Ajv().compile(rowsSchema(columns, "t.csv", words));
  expect(validate([{id: "x", kind: "", note: ""}])).toBe(true);
  for (const row of [
    {id: "", kind: "a", note: ""},
    {id: "x", kind: "c", note: ""},
    {id: "x", kind: "a"}
  ])
    expect(validate([row]), JSON.stringify(row)).toBe(false);
});
