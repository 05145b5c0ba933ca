import {expect, test} from "vitest";
import {officeWarnings} from "../../src/tables/office-warnings.js";
import {participantRows} from "../../src/tables/participants.js";
import {book, contact, contactRow, joined, levels, offices, on, participant, people} from "./build.js";

const stated = (given: object) => {
  const office = {office_id: "AAA-PRES", office: "president", office_basis: "stated" as const, ...given};
  const text = contact("t", 0, {...on("2020-06-15"), participants: [participant("a-ann", office)]});
  const rows = participantRows([joined([text])], {book, levels, offices, people});
  return officeWarnings({participants: rows, contacts: [contactRow({contact_id: "t@0", date: "2020-06-15"})]});
};

test("a president who is only elect is told", () => {
  expect(stated({office_status: "incumbent"})).toEqual([
    "t@0: a-ann is said to be incumbent President; by the tenures not on every day of 2020-06-15"
  ]);
});

test("one who is as the text says is not", () => {
  expect(stated({office_status: "elect"})).toEqual([]);
});
