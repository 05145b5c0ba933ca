import {expect, test} from "vitest";
import {dateAxis} from "../../src/notebook/date-axis.js";
import {named, within, wordsOf} from "./sample.js";

const row = (earliest: string | null, latest: string | null) => ({name: "a", interval: {earliest, latest}});

test("a longer interval is a longer bar, an open end runs to the edge in a point", () => {
  const made = dateAxis([row("2020-01-01", "2020-01-01"), row("2020-01-01", "2020-03-01"), row("2020-01-01", null)]);
  const paths = within(made, named("path")).map(({attributes}) => String(attributes.d));
  const ends = paths.map((d) => Number(/H([\d.]+)/.exec(d)?.[1]));
  expect(ends[0]).toBeLessThan(ends[1] ?? 0);
  expect(ends[2]).toBe(592);
  expect(paths[2]).toContain("L600,");
});

test("years, months or days are named, at most a handful", () => {
  const ticks = (earliest: string, latest: string) =>
    within(dateAxis([row(earliest, latest)]), named("text"))
      .map(wordsOf)
      .slice(0, -1);
  expect(ticks("2010-01-01", "2024-01-01")).toContain("2012");
  expect(ticks("2020-01-01", "2020-06-01")).toContain("2020-02");
  expect(ticks("2020-01-05", "2020-01-06")).toContain("01-05");
  expect(ticks("1900-01-01", "2024-01-01").length).toBeLessThan(8);
});

test("for a phone it is drawn narrower, with fewer names", () => {
  const rows = [row("2010-01-01", "2024-01-01")];
  const [wide, narrow] = [dateAxis(rows), dateAxis(rows, {narrow: true})];
  expect(narrow?.attributes.viewBox).toMatch(/^0 0 328 /);
  expect(within(narrow, named("line")).length).toBeLessThan(within(wide, named("line")).length);
});

test("nothing known, nothing drawn", () => {
  expect(dateAxis([row(null, null)])).toBeNull();
});
