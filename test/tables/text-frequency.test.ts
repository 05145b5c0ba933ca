import {expect, test} from "vitest";
import type {ContactRow} from "../../src/tables/rows.js";
import {schemas} from "../../src/tables/schemas.js";
import {textFrequencyRows} from "../../src/tables/text-frequency.js";
import {contactRow, on} from "./build.js";

const period = {start: "2020-01-01", end: "2021-03-31"};
const counts = (contacts: ContactRow[], wanted: {period: string; prominence: string}) =>
  Object.fromEntries(
    textFrequencyRows(contacts, period)
      .filter((row) => row.period === wanted.period && row.prominence === wanted.prominence)
      .map((row) => [row.start.slice(0, 7), `${row.n_low}–${row.n_high}`])
  );
const years = {period: "year", prominence: "all"};

test("an uncertain day counts high wherever it may lie and low only where it must", () => {
  const straddling = contactRow(on("2020-12-20", "2021-01-10"));
  const within = contactRow(on("2020-02-01", "2020-02-29"));
  expect(counts([straddling, within], years)).toEqual({"2020-01": "1–2", "2021-01": "0–1"});
  expect(counts([straddling, within], {period: "month", prominence: "all"})).toMatchObject({
    "2020-02": "1–1",
    "2020-12": "0–1",
    "2021-01": "0–1"
  });
  expect(counts([within], {period: "quarter", prominence: "all"})).toMatchObject({"2020-01": "1–1", "2020-04": "0–0"});
});

test("a contact without a bound may lie anywhere on that side", () => {
  const before = contactRow({date_earliest: null, date_latest: "2021-02-02"});
  expect(counts([before], years)).toEqual({"2020-01": "0–1", "2021-01": "0–1"});
});

test("lead and background are told apart and add up", () => {
  const contacts = [contactRow({}), contactRow({prominence: "background"}), contactRow({prominence: "background"})];
  expect(counts(contacts, {...years, prominence: "lead"})["2020-01"]).toBe("1–1");
  expect(counts(contacts, {...years, prominence: "background"})["2020-01"]).toBe("2–2");
  expect(counts(contacts, years)["2020-01"]).toBe("3–3");
});

test("only what took place is counted", () => {
  const planned = [contactRow({status: "announced"}), contactRow({status: "cancelled"})];
  expect(counts(planned, years)).toEqual({"2020-01": "0–0", "2021-01": "0–0"});
});

test("a period without contacts has a row that says it was not covered", () => {
  const rows = textFrequencyRows([], period);
  expect(rows).toHaveLength((2 + 5 + 15) * 3);
  for (const row of rows) expect(row).toMatchObject({n_low: 0, n_high: 0, coverage: "none", rate_low: null});
});

test("the range stretches to hold every contact", () => {
  expect(Object.keys(counts([contactRow(on("2018-05-05"))], years))).toEqual([
    "2018-01",
    "2019-01",
    "2020-01",
    "2021-01"
  ]);
});

test("years come first, then quarters, then months, each in order of time", () => {
  const rows = textFrequencyRows([contactRow({})], period);
  expect(rows.slice(0, 4).map(({period: kind, start, prominence}) => `${kind} ${start} ${prominence}`)).toEqual([
    "year 2020-01-01 lead",
    "year 2020-01-01 background",
    "year 2020-01-01 all",
    "year 2021-01-01 lead"
  ]);
  expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(schemas.frequency.columns));
});
