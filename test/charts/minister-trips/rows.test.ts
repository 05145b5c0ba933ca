import {expect, test} from "vitest";
import {tripRows} from "../../../src/charts/minister-trips/rows.js";
import {dyad, emptyTables, recordTables} from "../sample.js";

const rows = tripRows(recordTables, dyad);
const met = (name: string) =>
  rows.ministers.find((minister) => minister.name === name)?.trips.filter((trip) => trip.met).length;

test("ministers stand in the order of sides and time, with the time in office", () => {
  expect(rows.ministers.map(({name, side}) => [name, side])).toEqual([
    ["Salehi", 0],
    ["Zarif", 0],
    ["Amir-Abdollahian", 0],
    ["Bagheri Kani", 0],
    ["Araghchi", 0],
    ["Muallem", 1],
    ["Mekdad", 1],
    ["Sabbagh", 1]
  ]);
  expect(rows.ministers.filter(({acting}) => acting)).toHaveLength(1);
});

test("journeys to the leader are those the claim counts", () => {
  const claim = recordTables.claims.find(({claim_id}) => claim_id === "minister-met-leader");
  expect([met("Zarif"), met("Amir-Abdollahian")]).toEqual([6, 10]);
  expect(claim?.n).toBe(16);
});

test("a journey on which only a companion met the leader is not the minister's", () => {
  const journey = rows.ministers.flatMap(({trips}) => trips).find(({key}) => key === "J070");
  expect(journey).toMatchObject({met: false, when: "13–14 January 2020", mention_id: null});
});

test("before 2016 ministers were not searched for; without tables there is nothing", () => {
  expect(rows.gaps).toEqual([{level: "minister", start: "2012-01-01", end: "2016-01-01"}]);
  expect(tripRows(emptyTables, dyad)).toMatchObject({n: 0, ministers: [], gaps: []});
});
