import {expect, test} from "vitest";
import {journeyIds, journeyRows} from "../../src/tables/journeys.js";
import {book, contact, joined, known, on, participant} from "./build.js";

const trip = {
  channel: "meeting" as const,
  travelled: "AAA",
  host: "BBB",
  place: "Bury",
  participants: ["a-ada", "b-bob"]
};
const rows = (contacts: ReturnType<typeof joined>[]) => journeyRows(contacts, {book, levelOf: () => "minister"});
const inBury = (start: number, given: Parameters<typeof contact>[2] = {}) =>
  joined([
    contact("t", start, {
      channel: "visit",
      travelled: "AAA",
      country: "BBB",
      participants: [participant("a-ada")],
      ...given
    })
  ]);

test("rows the record puts together are one journey from its first day to its last", () => {
  const found = rows([
    joined([], [known("R1", {...trip, journey_id: "J1", date: "2020-01-07"})]),
    joined([], [known("R2", {...trip, journey_id: "J1"})]),
    joined([], [known("R3", {...trip, journey_id: "J2", date: "2020-03-01"})]),
    joined([], [known("R4")])
  ]);
  expect(found).toMatchObject([
    {
      journey_id: "J1",
      start: "2020-01-06",
      start_latest: "2020-01-06",
      end: "2020-01-07",
      contact_ids: ["r:R1", "r:R2"]
    },
    {journey_id: "J2", travellers: ["a-ada"], side: "AAA", host: "BBB", place: "Bury"}
  ]);
  expect(journeyIds(found).get("r:R2")).toBe("J1");
});

test("a text's visit joins the one journey it can be, whatever its own vague days", () => {
  const recorded = joined([], [known("R1", {...trip, journey_id: "J1"})]);
  const vague = inBury(0, on("2020-01-01", "2020-02-15"));
  expect(rows([recorded, vague])).toMatchObject([
    {journey_id: "J1", start: "2020-01-06", contact_ids: ["r:R1", "t@0"]}
  ]);
});

test("more than four days away, another traveller or another country is another journey", () => {
  const recorded = joined([], [known("R1", {...trip, journey_id: "J1"})]);
  const others = [
    inBury(0, on("2020-01-11")),
    inBury(10, {participants: [participant("a-abe")]}),
    inBury(20, {country: "CCC"})
  ];
  expect(
    rows([recorded, ...others])
      .map(({journey_id}) => journey_id)
      .sort()
  ).toEqual(["J1", "j:t@0", "j:t@10", "j:t@20"]);
  expect(rows([recorded, inBury(0, on("2020-01-10"))])).toHaveLength(1);
});
