import {expect, test} from "vitest";
import type {TransitionInput} from "../../src/tables/input.js";
import {schemas} from "../../src/tables/schemas.js";
import {transitionRows} from "../../src/tables/transitions.js";
import {offices, tenures} from "./build.js";

const step = (transition_id: string, date: string): TransitionInput => ({
  transition_id,
  change_id: null,
  stage: "oath",
  office_id: "AAA-PRES",
  side: "AAA",
  date,
  event: "inauguration",
  outgoing: null,
  outgoing_name: null,
  incoming: "a-ann",
  incoming_name: "Ann",
  confidence: "high",
  source_url: [],
  notes: null
});

test("steps stand in order of time", () => {
  const rows = transitionRows([step("T3", "2021-01-01"), step("T2", "2020-02"), step("T1", "2020-02-01")], {
    contacts: [],
    participants: [],
    tenures,
    offices,
    coverage: [],
    end: null
  });
  expect(rows.map(({transition_id}) => transition_id)).toEqual(["T1", "T2", "T3"]);
  expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(schemas.transitions.columns));
});
