import {expect, test} from "vitest";
import {joinContacts} from "../../src/tables/join-contacts.js";
import {article, book, contact, correction, dyad, offices, participant, people, recordRow, reference} from "./build.js";

const told = article("t", [contact("t", 5, {participants: [participant("a-abe"), participant("b-bob")]})]);
const join = (given: Partial<typeof reference>) =>
  joinContacts(
    {coded: [told], reference: {...reference, ...given}, lexicon: {people, offices, tables: {}, languages: {}}, dyad},
    book
  ).contacts.map(({contact_id, provenance, initiator}) => `${contact_id} ${provenance} ${initiator}`);

test("the texts' contacts first, then the record's in order of time", () => {
  const record = [
    recordRow("R3", {date: "2020-03-01"}),
    recordRow("R1", {initiator: "BBB"}),
    recordRow("R2", {date: "2019"})
  ];
  expect(join({record})).toEqual(["t@5 both BBB", "r:R2 record null", "r:R3 record null"]);
});

test("corrections come last", () => {
  const corrections = [correction({field: "initiator", value: "AAA"})];
  expect(join({record: [recordRow("R1", {initiator: "BBB"})], corrections})).toEqual(["t@5 both AAA"]);
});
