import {expect, test} from "vitest";
import {recordFacts} from "../../src/story/record-facts.js";
import {dyad, recordTables} from "../charts/sample.js";
import {rows} from "../charts/steps/sample.js";

const facts = recordFacts(recordTables, rows, dyad);

test("the record is told in numbers, in words up to ten", () => {
  expect(facts["all-contacts"]).toBe(String(rows.marks.length));
  expect(facts["heads-met"]).toBe("five");
  expect(facts["last-call-before-end-capital"]).toBe("Six");
  expect(facts["last-call-day"]).toBe("2 December 2024");
});

test("a rule without an exception is told as such, one with exceptions is not", () => {
  expect(facts["rule-share"]).toMatch(/^all \d+$/);
  const calls = rows.calls.map((call, i) =>
    i === rows.calls.findIndex(({other}) => other) ? {...call, other: false} : call
  );
  expect(recordFacts(recordTables, {...rows, calls}, dyad)["rule-share"]).toMatch(/^\d+ of the \d+$/);
});

test("lags, ministers' years and what a text leaves out", () => {
  expect(facts["raisi-call-lag"]).toBe("16");
  expect(facts["pezeshkian-call-lag"]).toBe("three or four");
  expect(facts["seat-2-journeys"]).toBe("ten");
  expect(facts["accounts-absent"]).toBe("Sochi summit and national dialogue congress");
});

test("a claim's numbers, and what is left of it with unknown callers against it", () => {
  const claim = recordTables.claims.find(({claim_id}) => claim_id === "other-side-calls");
  expect(facts["claim-other-side-calls-n"]).toBe(String(claim?.n));
  expect(facts["claim-other-side-calls-against-percent"]).toMatch(/^\d\d$/);
});

test("reports that clash on who rang are not silent, and a known caller is named", () => {
  expect(facts["last-call-who-rang"]).toBe("On who rang, reports clash.");
  const silent = {...recordTables, codings: []};
  expect(recordFacts(silent, rows, dyad)["last-call-who-rang"]).toBe("Who rang is not reported.");
  const contacts = recordTables.contacts.map((row) => ({...row, initiator: "SYR"}));
  expect(recordFacts({...recordTables, contacts}, rows, dyad)["last-call-who-rang"]).toBe("Damascus rang.");
});
