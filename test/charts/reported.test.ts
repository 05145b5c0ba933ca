import {expect, test} from "vitest";
import {catalog} from "../../src/charts/catalog.js";
import {reportedContacts} from "../../src/charts/reported.js";
import {facts} from "../../src/story/facts.js";
import {contact, dyad, tables} from "./sample.js";

const call = contact(({channel}) => channel === "call");

test("only what took place and what a text reports is told", () => {
  const rows = [
    call,
    {...call, contact_id: "both", provenance: "both" as const},
    {...call, contact_id: "planned", status: "announced" as const},
    {...call, contact_id: "r:1", provenance: "record" as const}
  ];
  expect(reportedContacts({contacts: rows}).map(({contact_id}) => contact_id)).toEqual([call.contact_id, "both"]);
});

test("what only the record knows changes no chart of the texts and no fact", () => {
  const known = {...call, contact_id: "r:1", provenance: "record" as const, article_ids: [], date_latest: "2030-01-01"};
  const more = {...tables, contacts: [...tables.contacts, known]};
  for (const entry of catalog.filter(({scope}) => scope === "texts"))
    expect(entry.rows(more, dyad)).toEqual(entry.rows(tables, dyad));
  expect(facts(more, dyad)).toEqual(facts(tables, dyad));
});
