import {expect, test} from "vitest";
import {callParts, journeyParts} from "../../../src/charts/rate-by-leader/reported-parts.js";
import {dyad, recordTables} from "../sample.js";

const all = {start: "2012-01-01", end: "2025-01-01"};

test("calls of leaders by whose outlets report them", () => {
  const parts = callParts(recordTables, dyad, all);
  expect(parts).toEqual({first: 10, both: 1, second: 2, other: 2});
  expect(callParts(recordTables, dyad, {...all, end: "2012-06-01"})).toEqual({first: 0, both: 0, second: 0, other: 0});
});

test("a journey is reported by both where its meetings are, by one side each", () => {
  const journey = recordTables.journeys.find(({level, contact_ids}) => level === "leader" && contact_ids.length > 1);
  const ids = journey?.contact_ids ?? [];
  const contacts = recordTables.contacts.map((one) =>
    ids.includes(one.contact_id)
      ? {...one, reported_by: dyad.sides[ids.indexOf(one.contact_id) % 2]?.side ?? null}
      : one
  );
  const journeys = journey === undefined ? [] : [journey];
  expect(journeyParts({contacts, journeys}, dyad, all)).toMatchObject({both: 1});
});
