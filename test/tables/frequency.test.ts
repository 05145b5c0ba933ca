import {expect, test} from "vitest";
import {frequencyRows} from "../../src/tables/frequency.js";
import {contactRow, dyad, offices, tenures} from "./build.js";

const facts = {journeys: [], coverage: [], tenures, offices, transitions: [], period: dyad.period};

test("texts and record are counted apart", () => {
  const rows = frequencyRows({...facts, contacts: [contactRow({}), contactRow({provenance: "record"})]});
  expect(new Set(rows.map(({provenance}) => provenance))).toEqual(new Set(["texts", "record"]));
  expect(new Set(rows.map(({period}) => period))).toEqual(new Set(["year", "quarter", "month", "tenure"]));
});

test("without a record only the texts are counted", () => {
  const rows = frequencyRows({...facts, contacts: [contactRow({})]});
  expect(rows.every(({provenance}) => provenance === "texts")).toBe(true);
});
