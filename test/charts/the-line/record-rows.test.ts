import {expect, test} from "vitest";
import {recordRows} from "../../../src/charts/the-line/record-rows.js";
import {dyad, emptyTables, recordTables, tables} from "../sample.js";

const rows = recordRows(recordTables, dyad, tables);
const shown = rows.marks.flatMap(({contact_ids}) => contact_ids);

test("every contact that took place is behind one mark, each meeting behind its journey", () => {
  const occurred = recordTables.contacts.filter(({status}) => status === "occurred");
  expect([...shown].sort()).toEqual(occurred.map(({contact_id}) => contact_id).sort());
  expect(rows.contacts).toBe(occurred.length);
  const journeys = rows.marks.filter(({kind}) => kind === "journey");
  expect(journeys).toHaveLength(recordTables.journeys.length);
  expect(new Set(rows.marks.map(({key}) => key)).size).toBe(rows.n);
});

test("a mark is filled where a text reports it, and leads to its passage", () => {
  const filled = rows.marks.filter((mark) => mark.filled);
  expect(filled).toHaveLength(rows.reported);
  for (const {mention_id} of filled) expect(recordTables.mentions.map((m) => m.mention_id)).toContain(mention_id);
  for (const mark of rows.marks) if (!mark.filled) expect(mark.mention_id).toBeNull();
});

test("a text that does not say who rang is told apart from the record that does", () => {
  const call = rows.marks.find(({key}) => key.startsWith("002_"));
  expect([call?.lane, call?.silent, call?.label?.brief]).toEqual(["second", true, "Assad called Pezeshkian"]);
  expect(rows.marks.find(({key}) => key.startsWith("000_"))?.silent).toBe(false);
});

test("a leader makes a mark large, and one of the text's lead contacts has its name beside it", () => {
  expect(rows.marks.filter(({large}) => large).length).toBeGreaterThan(50);
  expect(rows.marks.filter(({named}) => named).map(({label}) => label?.title)).toContain("“late Monday”");
  expect(rows.marks.filter(({label}) => label !== null)).toHaveLength(5);
});

test("marks come in the order of time, and without contacts there are none", () => {
  expect(rows.marks.map(({earliest}) => earliest)).toEqual(rows.marks.map(({earliest}) => earliest).sort());
  expect(recordRows(emptyTables, dyad).marks).toEqual([]);
});
