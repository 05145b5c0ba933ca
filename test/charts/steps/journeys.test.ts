import {expect, test} from "vitest";
import {citiesOf, seatsOf} from "../../../src/charts/steps/journeys.js";
import {dyad, recordTables} from "../sample.js";

test("every journey led to one of the capitals, or elsewhere", () => {
  const cities = citiesOf(recordTables, dyad);
  expect(cities.map(({place}) => place)).toEqual(["Damascus", "Tehran", null]);
  expect(cities.flatMap(({journeys}) => journeys)).toHaveLength(recordTables.journeys.length);
});

test("leaders met where both took part", () => {
  const met = citiesOf(recordTables, dyad).map(({journeys}) => journeys.filter(({top}) => top).length);
  expect(met).toEqual([1, 3, 1]);
});

test("the two longest-serving ministers, in the order of time, with the journeys on which the other leader received them", () => {
  const seats = seatsOf(recordTables, dyad, dyad.period.end ?? "");
  expect(seats.map(({name, journeys}) => [name, journeys.length])).toEqual([
    ["Zarif", 6],
    ["Amir-Abdollahian", 10]
  ]);
  expect(seats[0]?.years).toBeCloseTo(8.03, 1);
});
