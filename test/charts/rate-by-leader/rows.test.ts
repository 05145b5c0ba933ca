import {expect, test} from "vitest";
import {common, rateRows} from "../../../src/charts/rate-by-leader/rows.js";
import {dyad, emptyTables, recordTables} from "../sample.js";

const rows = rateRows(recordTables, dyad);

test("every holder has calls and journeys with their exposure and interval", () => {
  expect(rows.leaders.map(({name, acting}) => `${name}${acting ? ", acting" : ""}`)).toEqual([
    "Ahmadinejad",
    "Rouhani",
    "Raisi",
    "Mokhber, acting",
    "Pezeshkian"
  ]);
  const rouhani = rows.leaders[1];
  expect(rouhani?.calls).toMatchObject({n_low: 7, n_high: 7, low: 0.3518, high: 1.8028});
  expect(rouhani?.journeys.rate).toBeCloseTo((48 / 2922) * 365.25, 6);
});

test("the parts by reporting side add up to the counts", () => {
  for (const {calls, journeys} of rows.leaders)
    for (const {n_low, parts} of [calls, journeys])
      expect(parts.first + parts.both + parts.second + parts.other).toBe(n_low);
});

test("what lies in every range is found, or nothing", () => {
  expect(common(rows, "journeys")).toEqual({low: rows.leaders[4]?.journeys.low, high: rows.leaders[1]?.journeys.high});
  expect(common({...rows, leaders: rows.leaders.slice(0, 1)}, "calls")).toBeNull();
  expect(rateRows(emptyTables, dyad)).toMatchObject({leaders: [], n: 0});
});
