import {expect, test} from "vitest";
import {travelRows} from "../../../src/charts/who-travels/rows.js";
import {dyad, emptyTables, recordTables, tables} from "../sample.js";

const rows = travelRows(recordTables, dyad, tables);

test("every journey stands in one city, the capitals before the cities where both met", () => {
  expect(rows.n).toBe(recordTables.journeys.length);
  expect(rows.destinations.flatMap(({marks}) => marks)).toHaveLength(rows.n);
  expect(rows.destinations.slice(0, 2).map(({place, traveller}) => [place, traveller])).toEqual([
    ["Damascus", 0],
    ["Tehran", 1]
  ]);
  expect(new Set(rows.destinations.slice(2).map(({traveller}) => traveller))).toEqual(new Set([null]));
});

test("journeys with a leader come first, then time decides", () => {
  const large = rows.destinations[0]?.marks.map((mark) => mark.large) ?? [];
  expect(large).toEqual([...large].sort((a, b) => Number(b) - Number(a)));
});

test("a claim nobody made gives no interval", () => {
  expect(travelRows(emptyTables, dyad)).toMatchObject({n: 0, interval: null, standing: "fails"});
});
