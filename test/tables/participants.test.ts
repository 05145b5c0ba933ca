import {expect, test} from "vitest";
import type {WorldContact} from "../../src/tables/combine-contacts.js";
import {participantRows} from "../../src/tables/participants.js";
import {book, contact, levels, offices, on, participant} from "./build.js";

const person = {surname: null, native_script: null, aliases: [], shared_aliases: [], notes: null};
const people = [{person_id: "a-ann", name: "Ann A.", side: "AAA", ...person}];
const rows = (given: Partial<WorldContact>) =>
  participantRows([{...contact("t", 0), also: [], article_ids: ["t"], ...given}], {book, levels, offices, people});

test("a row for each, numbered within the contact, with the names of people and offices", () => {
  const [ann, zoe] = rows({
    ...on("2021-01-01"),
    participants: [participant("a-ann"), participant(null, {name: "Zoe"})]
  });
  expect(ann).toEqual({
    participant_id: "t@0/1",
    contact_id: "t@0",
    person_id: "a-ann",
    name: "Ann A.",
    side: "AAA",
    office_id: "AAA-PRES",
    office: "President",
    office_status: "incumbent",
    office_basis: "tenure",
    certain: true
  });
  expect(zoe).toMatchObject({participant_id: "t@0/2", person_id: null, name: "Zoe", office_id: null, certain: false});
});

test("a change of office within the days gives the person two rows", () => {
  const twice = rows({...on("2020-06-20", "2020-07-05"), participants: [participant("a-ann"), participant("b-bob")]});
  expect(twice.map((row) => [row.participant_id, row.person_id, row.office_status])).toEqual([
    ["t@0/1", "a-ann", "elect"],
    ["t@0/2", "a-ann", "incumbent"],
    ["t@0/3", "b-bob", "incumbent"]
  ]);
});
