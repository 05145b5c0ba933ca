import {expect, test} from "vitest";
import {eventRows, fromOther, telling} from "../../../src/charts/whose-event/rows.js";
import {dyad, recordTables} from "../sample.js";

const rows = eventRows(recordTables, dyad);

test("the calls are those the claim counts", () => {
  const claim = recordTables.claims.find(({claim_id}) => claim_id === "other-side-calls");
  expect([telling(rows).length, rows.unknown]).toEqual([claim?.n, claim?.unknowns]);
  expect(fromOther(rows) / telling(rows).length).toBe(claim?.value);
});

test("a call knows who rang and whom it concerned, by side", () => {
  expect(rows.calls.find(({key}) => key === "r:R265")).toMatchObject({
    caller: 1,
    affected: 0,
    kind: "harm",
    mention_id: null,
    filled: false,
    when: "2 April 2024"
  });
  expect(rows.calls.filter(({mention_id}) => mention_id !== null)).toHaveLength(4);
});

test("calls that did not take place are left out", () => {
  const contacts = recordTables.contacts.map((row) => ({...row, status: "cancelled" as const}));
  expect(eventRows({...recordTables, contacts}, dyad).n).toBe(0);
});
