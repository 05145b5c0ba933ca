import {expect, test} from "vitest";
import {ministerMetLeader} from "../../../src/tables/claims/minister-met-leader.js";
import {tenure, tenures} from "../build.js";
import {journey, meeting, seat, world} from "./world.js";

const ministers = [
  ...tenures.filter(({office_id}) => office_id !== "AAA-FM"),
  tenure("a-ada", "AAA-FM", "2019-01-01/2020-01-01"),
  tenure("a-al", "AAA-FM", "2020-01-01/")
];
const numbers = Array.from({length: 12}, (_, n) => n);
const trips = (dayOf: (n: number) => string, who: (n: number) => string) =>
  world({
    tenures: ministers,
    contacts: numbers.map((n) => meeting(n, {date_earliest: dayOf(n), date_latest: dayOf(n)})),
    journeys: numbers.map((n) => journey(n, {start: dayOf(n), start_latest: dayOf(n)})),
    participants: numbers.flatMap((n) => [seat(`m${n}`, who(n), "AAA-FM"), seat(`m${n}`, "b-bob", "BBB-PRES")])
  });

test("journeys of either, and the ratio of their rates", () => {
  const found = ministerMetLeader(
    trips(
      (n) => (n === 0 ? "2019-05-05" : "2020-05-05"),
      (n) => (n === 0 ? "a-ada" : "a-al")
    )
  );
  expect(found).toMatchObject({n: 12, unknowns: 0, holds: true});
  expect(found.value).toBeCloseTo(11 * (365 / 366), 6);
});

test("as many under either is no more", () => {
  const even = trips(
    (n) => (n % 2 ? "2019-05-05" : "2020-05-05"),
    (n) => (n % 2 ? "a-ada" : "a-al")
  );
  expect(ministerMetLeader(even).holds).toBe(false);
});

test("without two ministers there is nothing to compare", () => {
  expect(ministerMetLeader(world({tenures: []}))).toMatchObject({value: null, holds: false});
});
