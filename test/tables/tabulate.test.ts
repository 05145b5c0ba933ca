import {expect, test} from "vitest";
import type {TabulateInput} from "../../src/tables/input.js";
import {columnsOf, eachSchema, schemas} from "../../src/tables/schemas.js";
import {tabulate} from "../../src/tables/tabulate.js";
import {article, contact, dyad, mention, offices, on, participant, people, reference} from "./build.js";

const span = {start: 1, end: 2, quote: "x"};
const coded = [
  article("b", [contact("b", 3)], {topics: [{article_id: "b", contact_id: "b@3", topic: "war", ...span}]}),
  article("a", [
    contact("a", 3, {participants: [participant("b-bob")]}),
    contact("a", 40, {...on("2020-06-20", "2020-07-05"), mentions: [mention("a", 40)]})
  ])
];
const input: TabulateInput = {
  coded,
  reference,
  lexicon: {people, offices, tables: {}, languages: {}},
  dyad
};
const tables = tabulate(input);

test("one contact of two texts is one row that both lead to", () => {
  expect(tables.contacts.map(({contact_id, also, article_ids}) => [contact_id, also, article_ids])).toEqual([
    ["a@3", ["b@3"], ["a", "b"]],
    ["a@40", [], ["a"]]
  ]);
  expect(tables.mentions.map(({contact_id}) => contact_id)).toEqual(["a@3", "a@40", "a@3"]);
  expect(tables.topics[0]?.contact_id).toBe("a@3");
});

test("what a row refers to exists, and its key is its own", () => {
  for (const [table, {primaryKey, foreignKeys}] of eachSchema()) {
    const keys = tables[table].map((row) => primaryKey.map((key) => Reflect.get(row, key)).join("\n"));
    expect(new Set(keys).size, `${table} ${primaryKey}`).toBe(keys.length);
    for (const {column, table: other, key} of foreignKeys) {
      const known = new Set(tables[other as keyof typeof tables].map((row) => Reflect.get(row, key)));
      const lost = tables[table].map((row) => Reflect.get(row, column)).filter((id) => id !== null && !known.has(id));
      expect(lost, `${table}.${column}`).toEqual([]);
    }
  }
});

test("every row has exactly the columns of its schema, in their order, none null that must not be", () => {
  for (const [table] of eachSchema()) {
    const columns = columnsOf(table);
    for (const row of tables[table]) {
      expect(Object.keys(row)).toEqual(columns.map(([name]) => name));
      for (const [name, {required}] of columns) if (required) expect(Reflect.get(row, name)).not.toBeNull();
    }
  }
});

test("every code is one that the codebook explains", () => {
  for (const [table] of eachSchema()) {
    for (const [name, {codes}] of columnsOf(table)) {
      const used = tables[table].map((row) => Reflect.get(row, name)).filter((value) => codes && value !== null);
      expect(
        used.filter((value) => !(value in (codes ?? {}))),
        `${table}.${name}`
      ).toEqual([]);
    }
  }
});

test("the order of texts and people is nothing", () => {
  const turned = {...input, coded: [...coded].reverse(), lexicon: {...input.lexicon, people: [...people].reverse()}};
  expect(tabulate(turned)).toEqual(tables);
});

test("no text gives empty tables, not an error", () => {
  const none = tabulate({...input, coded: []});
  expect(none.contacts).toEqual([]);
  expect(none.frequency.every(({n_high}) => n_high === 0)).toBe(true);
});

test("tables come in the order of their schemas", () => {
  expect(Object.keys(tables)).toEqual(Object.keys(schemas));
});
