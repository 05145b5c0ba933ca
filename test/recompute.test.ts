import {rmSync} from "node:fs";
import {afterAll, expect, test} from "vitest";
import {figures} from "./recompute-figures.js";
import {atTop, calls, covered, fewest, folder, most, type Span, table} from "./recompute-tables.js";

afterAll(() => rmSync(folder, {recursive: true}));

const claims = table("claims");
const cell = (text = "") => (text === "" ? null : Number(text));
const thousandth = (value: number | null | undefined) => (value == null ? null : Math.round(value * 1000) / 1000);

test("every claim can be recomputed", () => {
  expect(Object.keys(figures).sort()).toEqual(claims.map(({claim_id}) => claim_id).sort());
});

test.each(claims.map((row) => [row.claim_id ?? "", row] as const))(
  "%s comes out of the files as published",
  (id, row) => {
    const {value, n, unknowns = 0, interval, holds} = figures[id]?.() ?? {value: null, n: -1, holds: false};
    expect({
      value: cell(row.value),
      n: cell(row.n),
      unknowns: cell(row.unknowns),
      low: cell(row.interval_low),
      high: cell(row.interval_high),
      holds: row.holds_as_found === "true"
    }).toEqual({
      value: thousandth(value),
      n,
      unknowns,
      low: thousandth(interval?.[0]),
      high: thousandth(interval?.[1]),
      holds
    });
  }
);

test("every rate of a president's time comes out too", () => {
  const rows = table("frequency").filter(
    ({period, period_id = "", level, channel, direction, host, reported_by, unit}) =>
      period === "tenure" &&
      period_id.startsWith("IRN-PRES/") &&
      level === "leader" &&
      channel === "call" &&
      [direction, host, reported_by].every((one) => one === "all") &&
      unit === "row"
  );
  expect(rows.length).toBeGreaterThan(3);
  const items = calls
    .filter(({contact_id}) => atTop.has(contact_id))
    .map((row) => [row.date_earliest ?? "", row.date_latest ?? ""] as const);
  for (const row of rows) {
    const span = row as unknown as Span;
    expect([cell(row.n_low), cell(row.n_high)]).toEqual([fewest(items, span), most(items, span)]);
    expect(cell(row.exposure_days)).toBe(covered(span));
    expect(cell(row.rate_low)).toBeLessThanOrEqual(((cell(row.n_low) ?? 0) * 365.25) / covered(span));
    expect(cell(row.rate_high)).toBeGreaterThanOrEqual(((cell(row.n_high) ?? 0) * 365.25) / covered(span));
  }
});
