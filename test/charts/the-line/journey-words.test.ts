import {expect, test} from "vitest";
import {journeyWords} from "../../../src/charts/the-line/journey-words.js";
import type {JourneyRow, ParticipantRow} from "../../../src/tables/rows.js";
import {dyad} from "../sample.js";

const journey: JourneyRow = {
  journey_id: "J1",
  side: "IRN",
  host: "SYR",
  place: "Damascus",
  start: "2021-08-29",
  start_latest: "2021-08-29",
  end: "2021-08-29",
  travellers: ["a"],
  contact_ids: ["c1", "c2"],
  level: "minister"
};

function person(person_id: string | null, name: string | null, contact_id = "c1"): ParticipantRow {
  const office = {office_id: null, office: "Roads Minister", office_status: null, office_basis: null, certain: true};
  return {participant_id: `${contact_id}.${person_id}`, contact_id, person_id, name, side: "IRN", ...office};
}

test("a journey is told by who travelled and where to, each once", () => {
  const participants = [person("a", "Hossein Amir-Abdollahian"), person("a", "Hossein Amir-Abdollahian", "c2")];
  const host = person("b", "Bashar al-Assad");
  expect(journeyWords(journey, {participants: [...participants, host]}, dyad)).toBe("Amir-Abdollahian in Damascus");
});

test("where both sides travelled, they met", () => {
  const both = {...journey, side: "both", host: null, place: "Moscow", travellers: ["a", "b"]};
  const participants = [person("a", "Mohammad Javad Zarif"), person("b", "Walid al-Muallem")];
  expect(journeyWords(both, {participants}, dyad)).toBe("Zarif and Muallem met in Moscow");
});

test("many travellers are counted, an unnamed one goes by the office, nobody by the country", () => {
  const travellers = ["a", "b", "c", "d"];
  const many = travellers.map((id) => person(id, `X ${id.toUpperCase()}`));
  expect(journeyWords({...journey, travellers}, {participants: many}, dyad)).toBe("A, B and two others in Damascus");
  expect(journeyWords(journey, {participants: [person("a", null)]}, dyad)).toBe("The roads minister in Damascus");
  expect(journeyWords({...journey, place: null}, {participants: []}, dyad)).toBe("Iran in Syria");
});
