import {expect, test} from "vitest";
import {callFilters} from "../../../src/charts/steps/filters.js";
import {rows} from "./sample.js";

test("all comes first, then each kind of event that a call is about, with its calls", () => {
  const [all, ...kinds] = callFilters(rows);
  expect(all).toMatchObject({label: `All ${rows.calls.length}`, ids: null});
  expect(all?.said).toMatch(new RegExp(`^All ${rows.calls.length} calls: .* rang \\d+, .* \\d+`));
  for (const {label, ids} of kinds) {
    const own = rows.calls.filter(({kind}) => label.toLowerCase().startsWith(kind));
    expect(own.length).toBeGreaterThan(0);
    expect(ids).toEqual(own.map(({id}) => id));
    expect(label.endsWith(` ${own.length}`)).toBe(true);
  }
});

test("what is told adds up, and says of how many the caller is not known", () => {
  const calls = [
    {id: "a", rang: "first", onOneSide: true, other: true, kind: "harm"},
    {id: "b", rang: "second", onOneSide: true, other: true, kind: "harm"},
    {id: "c", rang: null, onOneSide: true, other: false, kind: "harm"},
    {id: "d", rang: null, onOneSide: false, other: false, kind: "routine"}
  ] as const;
  const [, harm, ...more] = callFilters({...rows, calls: [...calls]});
  const [first, second] = rows.sides;
  expect(more).toEqual([]);
  expect(harm?.ids).toEqual(["a", "b", "c"]);
  expect(harm?.said).toBe(
    `An attack, a quake, a death: 3 of 4 calls. ${first?.capital} rang 1, ${second?.capital} 1; of 1 it is not known who rang.`
  );
});

test("where no call is about such an event there is nothing to choose", () => {
  expect(callFilters({...rows, calls: []})).toEqual([]);
});
