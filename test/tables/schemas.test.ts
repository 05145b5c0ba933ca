import {expect, test} from "vitest";
import {columnsOf, eachSchema, schemas} from "../../src/tables/schemas.js";

test("keys are columns, and what they refer to is a key by itself", () => {
  for (const [table, {columns, primaryKey, foreignKeys}] of eachSchema()) {
    for (const key of primaryKey) expect(columns, table).toHaveProperty(key);
    for (const {column, table: other, key} of foreignKeys) {
      expect(columns, table).toHaveProperty(column);
      expect(schemas[other as keyof typeof schemas].primaryKey, `${table}.${column}`).toEqual([key]);
    }
  }
});

test("what tells rows apart is never missing", () => {
  for (const [table, {columns, primaryKey}] of eachSchema())
    for (const key of primaryKey) expect(columns[key]?.required, `${table}.${key}`).toBe(true);
});

test("every table, column and code is explained", () => {
  for (const [table, {title, description}] of eachSchema()) {
    const words = columnsOf(table).flatMap(([, {description: what, codes}]) => [what, ...Object.values(codes ?? {})]);
    for (const text of [title, description, ...words]) expect(text.trim(), table).not.toBe("");
  }
});

test("no id of a table holds a coded value", () => {
  for (const [table, {columns, primaryKey}] of eachSchema())
    for (const key of primaryKey)
      if (key.endsWith("_id")) expect(columns[key]?.codes, `${table}.${key}`).toBeUndefined();
});
