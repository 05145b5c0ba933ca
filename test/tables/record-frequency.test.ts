import {expect, test} from "vitest";
import {recordFrequencyRows} from "../../src/tables/record-frequency.js";
import type {ContactRow, FrequencyRow, JourneyRow} from "../../src/tables/rows.js";
import {contactRow, on} from "./build.js";

const year = {period: "year" as const, period_id: "2020", start: "2020-01-01", end: "2020-12-31"};
const coverage = ["call", "meeting", "message"].map((channel) => ({
  level: "leader" as const,
  channel,
  start: "2020-07-01",
  end: "2020-12-31",
  coverage: "full" as const,
  rated: channel !== "message",
  how: ""
}));
const known = (given: Partial<ContactRow>) =>
  contactRow({provenance: "record", record_ids: ["R1"], reported_by: "AAA", ...given});
const count = (contacts: ContactRow[], wanted: Partial<FrequencyRow>, journeys: JourneyRow[] = []) => {
  const all = {unit: "row", level: "all", channel: "all", direction: "all", host: "all", reported_by: "all", ...wanted};
  const rows = recordFrequencyRows({contacts, journeys, coverage}, [year]);
  return rows.find((row) => Object.entries(all).every(([key, value]) => Reflect.get(row, key) === value));
};

test("counts are of the record, in the texts or not; what only texts tell is not", () => {
  const contacts = [known({}), known({provenance: "both"}), contactRow({}), known({status: "announced"})];
  expect(count(contacts, {})).toMatchObject({n_low: 2, n_high: 2, provenance: "record"});
});

test("an uncertain day counts high wherever it may lie and low only where it must", () => {
  expect(count([known(on("2019-12-20", "2020-01-10"))], {})).toMatchObject({n_low: 0, n_high: 1});
});

test("a rate is of the covered days and of what lies in them", () => {
  const calls = [known(on("2020-02-01")), known(on("2020-08-01")), known(on("2020-09-01"))];
  const row = count(calls, {level: "leader", channel: "call"});
  expect(row).toMatchObject({n_low: 3, exposure_days: 184, coverage: "partial"});
  const years = 184 / 365.25;
  expect(row?.rate_low).toBeCloseTo(0.2422 / years, 3);
  expect(row?.rate_high).toBeCloseTo(7.2247 / years, 3);
});

test("messages enter no rate", () => {
  expect(count([known({channel: "message"})], {level: "leader", channel: "message"})).toMatchObject({
    rate_low: null,
    rate_high: null
  });
  expect(count([known({})], {level: "leader"})).toMatchObject({rate_low: null});
});

test("directions, hosts and reporting sides are told apart", () => {
  const calls = [known({direction: "AAA"}), known({direction: "BBB", reported_by: "both"}), known({direction: "AAA"})];
  const call = {level: "leader", channel: "call"} as const;
  expect(count(calls, {...call, direction: "AAA"})?.n_high).toBe(2);
  expect(count(calls, {...call, reported_by: "both"})?.n_high).toBe(1);
  expect(count(calls, {...call, host: "none"})?.n_high).toBe(3);
});

test("a journey counts once, on the day it began", () => {
  const journey: JourneyRow = {
    journey_id: "J1",
    side: "AAA",
    host: "BBB",
    place: "Bury",
    start: "2020-12-31",
    start_latest: "2020-12-31",
    end: "2021-01-02",
    travellers: ["a-abe"],
    contact_ids: ["m1", "m2"],
    level: "leader"
  };
  const meetings = ["m1", "m2"].map((contact_id) => known({contact_id, channel: "meeting"}));
  expect(count(meetings, {unit: "journey", level: "leader"}, [journey])).toMatchObject({
    n_low: 1,
    n_high: 1,
    rate_low: expect.any(Number)
  });
  expect(count(meetings, {unit: "journey", level: "leader", direction: "AAA"}, [journey])?.n_high).toBe(1);
});
