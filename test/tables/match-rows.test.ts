import {expect, test} from "vitest";
import {combineContacts} from "../../src/tables/combine-contacts.js";
import {contactIds} from "../../src/tables/contact-ids.js";
import {matchRows} from "../../src/tables/match-rows.js";
import {book, contact, joined, known} from "./build.js";

const text = contact("t", 0, {initiator: "AAA"});
const row = known("R1", {date: "2020-01-07", initiator: "BBB"});
const match = {contact: combineContacts([text], book), known: row, relation: "same" as const, rule: "only" as const};
const rows = (contacts: ReturnType<typeof joined>[], matches = [match]) =>
  matchRows(matches, {joined: contacts, ids: contactIds(contacts)});

test("the text's own date stands beside the record's, with what they contradict in", () => {
  expect(rows([joined([text], [row])])).toEqual([
    {
      contact_id: "t@0",
      record_id: "R1",
      relation: "same",
      text_date: "2020-01-06",
      record_date: "2020-01-07",
      conflict: ["date", "initiator"],
      rule: "only"
    }
  ]);
});

test("what an editor took apart is no match, what an editor joined is one by correction", () => {
  expect(rows([joined([text]), joined([], [row])])).toEqual([]);
  expect(rows([joined([text], [row])], [])).toMatchObject([{relation: "same", rule: "correction"}]);
});
