import {createHash} from "node:crypto";
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {catalog} from "../src/charts/catalog.js";
import {readFacts} from "../src/load-lexicon.js";
import {runPipeline, tablesOf} from "../src/pipeline.js";
import type {TabulateInput} from "../src/tables/input.js";
import {keepSame} from "../src/tables/keep-same.js";
import type {Tables} from "../src/tables/rows.js";
import {eachSchema} from "../src/tables/schemas.js";
import {type KeepTable, tabulate} from "../src/tables/tabulate.js";

const dataDir = join(import.meta.dirname, "../data");
const {tables, textTables, changedClaims, coded, texts, dyad, site} = runPipeline({dataDir, memo: false});
const copy = mkdtempSync(join(tmpdir(), "data-"));
cpSync(dataDir, copy, {recursive: true});
afterAll(() => rmSync(copy, {recursive: true}));

test("every text is coded and stands in the tables with the checksum of its file", () => {
  expect(texts.length).toBeGreaterThan(0);
  expect(coded.map(({article}) => article.file)).toEqual(texts.map(({file}) => file));
  for (const {file, sha256} of tables.articles) {
    const bytes = readFileSync(join(dataDir, "sources", file));
    expect(sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
});

test("every quotation is exactly what stands at its place", () => {
  const text = new Map(texts.map((source) => [source.article_id, source.text]));
  const spans = [...tables.mentions, ...tables.topics, ...tables.statements, ...tables.exclusions];
  for (const {article_id, start, end, quote} of spans) expect(text.get(article_id)?.slice(start, end)).toBe(quote);
  for (const {article_id, start, end, prefix, suffix} of tables.mentions) {
    expect(text.get(article_id)?.slice(0, start).endsWith(prefix)).toBe(true);
    expect(text.get(article_id)?.slice(end).startsWith(suffix)).toBe(true);
  }
});

test("what a row refers to exists, and every code is explained", () => {
  for (const [table, {columns, foreignKeys}] of eachSchema()) {
    for (const {column, table: other, key} of foreignKeys) {
      const known = new Set(tables[other as keyof typeof tables].map((row) => Reflect.get(row, key)));
      const lost = tables[table].map((row) => Reflect.get(row, column)).filter((id) => id !== null && !known.has(id));
      expect(lost, `${table}.${column}`).toEqual([]);
    }
    for (const [name, {codes}] of Object.entries(columns)) {
      const values = tables[table].map((row) => Reflect.get(row, name)).filter((value) => codes && value !== null);
      expect(
        values.filter((value) => !(value in (codes ?? {}))),
        `${table}.${name}`
      ).toEqual([]);
    }
  }
});

test("no claim has changed since it was accepted", () => {
  expect(tables.claims.length).toBeGreaterThan(10);
  expect(changedClaims).toEqual([]);
});

test("the texts' tables know nothing of the record", () => {
  expect(textTables.contacts.every(({provenance}) => provenance === "texts")).toBe(true);
  expect(textTables.contacts.length).toBeLessThan(tables.contacts.length);
});

test("it hands on what the data says of the story", () => {
  expect(dyad.sides).toHaveLength(2);
  expect(site.licences.data).toBe("CC-BY-4.0");
});

test("what is kept is what a fresh run gives", () => {
  const fresh = runPipeline({dataDir: copy, memo: false});
  expect(runPipeline({dataDir: copy})).toEqual(fresh);
  expect(runPipeline({dataDir: copy})).toEqual(fresh);
}, 20_000);

test("an edit in the data is seen at once", () => {
  const before = runPipeline({dataDir: copy});
  const file = join(copy, "dyad.json");
  writeFileSync(file, readFileSync(file, "utf8").replace(dyad.title, "Another Title"));
  expect(before.dyad.title).toBe(dyad.title);
  expect(runPipeline({dataDir: copy}).dyad.title).toBe("Another Title");
}, 20_000);

test("a text that has not changed is not coded again, however the others have", () => {
  const memo = join(import.meta.dirname, "../.build/memo/texts");
  const files = () => readdirSync(memo, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const list = () =>
    files().flatMap(({parentPath, name}) => Object.keys(JSON.parse(readFileSync(join(parentPath, name), "utf8"))));
  const one = join(copy, "sources", "005_one.txt");
  // Words no earlier run can have kept.
  const number = process.hrtime.bigint();
  writeFileSync(one, `One ${number}. The presidents met in May 2019, it was said.`);
  runPipeline({dataDir: copy});
  const before = list();
  writeFileSync(one, `Two ${number}. The presidents met in May 2019, it was said.`);
  const {coded: anew} = runPipeline({dataDir: copy});
  const added = list().filter((key) => !before.includes(key));
  rmSync(one);
  expect(added).toHaveLength(1);
  const {contacts} = runPipeline({dataDir: copy, memo: false}).tables;
  expect(anew.slice(0, -1).flatMap((article) => article.contacts.map(({contact_id}) => contact_id))).toEqual(
    coded.flatMap((article) => article.contacts.map(({contact_id}) => contact_id))
  );
  expect(contacts).toEqual(tables.contacts);
});

test("texts coded elsewhere give the same tables", () => {
  expect(tablesOf(coded, dataDir)).toEqual(tables);
});

const whole: TabulateInput = {coded, ...readFacts(dataDir)};
const edits: Record<string, (input: TabulateInput) => TabulateInput> = {
  "a contact of a text on another day": (input) => ({
    ...input,
    coded: input.coded.map((text, i) =>
      i > 0
        ? text
        : {...text, contacts: text.contacts.map((one) => ({...one, ...on("2019-03-01"), date_basis: "stated"}))}
    )
  }),
  "a text without themes": (input) => ({...input, coded: input.coded.map((text) => ({...text, topics: []}))}),
  "a text gone": (input) => ({...input, coded: input.coded.slice(1)}),
  "a text that tells the same": (input) => ({...input, coded: [...input.coded, ...input.coded.slice(0, 1).map(twin)]}),
  "another name": ({lexicon, ...input}) => ({
    ...input,
    lexicon: {...lexicon, people: lexicon.people.map((person) => ({...person, name: `${person.name} II`}))}
  }),
  "offices held a year longer": (input) =>
    withReference(input, {tenures: input.reference.tenures.map((one) => ({...one, end: one.end && later(one.end)}))}),
  "a record without calls": (input) =>
    withReference(input, {record: input.reference.record.filter(({channel}) => channel !== "call")}),
  "another caller on the record": (input) =>
    withReference(input, {record: input.reference.record.map((row) => ({...row, initiator: null}))}),
  "a shorter period": (input) => ({...input, dyad: {...input.dyad, period: {start: "2015-01-01", end: "2020-12-31"}}})
};

const on = (day: string) => ({date: day, date_earliest: day, date_latest: day});
const later = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
const withReference = (input: TabulateInput, given: Partial<TabulateInput["reference"]>): TabulateInput => ({
  ...input,
  reference: {...input.reference, rereadings: [], corrections: [], ...given}
});

function twin<Text>(text: Text): Text {
  return JSON.parse(JSON.stringify(text).replaceAll("000_", "009_"));
}

type Made = Record<"joined" | "texts", Tables>;

const keepOf =
  (before: Tables | undefined): KeepTable =>
  (name, rows) =>
    keepSame(before?.[name], rows);

/** Tables and charts as an edit makes them: with what is remembered of the same objects. */
function madeOf(input: TabulateInput, before: Made | null) {
  const unread = {...input, reference: {...input.reference, record: [], settled: [], corrections: []}};
  const now = {joined: tabulate(input, keepOf(before?.joined)), texts: tabulate(unread, keepOf(before?.texts))};
  const made = keepSame(before, now);
  const pair = {...dyad, period: input.dyad.period};
  const charts = catalog.map((entry) =>
    entry.rows(entry.scope === "record" ? made.joined : made.texts, pair, made.texts)
  );
  return {made, charts};
}

test.each(Object.entries(edits))("%s: what is remembered shows nothing that is no more", (_, edit) => {
  const first = madeOf(whole, null);
  const edited = edit(whole);
  const after = madeOf(edited, first.made);
  expect(after).toEqual(madeOf(structuredClone(edited), null));
  expect(after.made).not.toEqual(first.made);
  expect(madeOf(whole, after.made)).toEqual(first);
});
