import {expect, test} from "vitest";
import {partOfVisit} from "../../src/tables/part-of-visit.js";
import {book, contact, known, on, participant} from "./build.js";

const visit = contact("t", 0, {
  channel: "visit",
  travelled: "AAA",
  host: "BBB",
  country: "BBB",
  ...on("2020-01-01", "2020-01-10"),
  participants: [participant("a-ada")]
});
const inBury = {
  channel: "meeting" as const,
  travelled: "AAA",
  host: "BBB",
  place: "Bury",
  participants: ["a-ada", "b-bob"]
};

test("a meeting on the days of the visit is part of it, whoever is met", () => {
  expect(partOfVisit(visit, known("R1", inBury), book)).toBe(true);
  expect(partOfVisit(known("R1", inBury), visit, book)).toBe(true);
});

test("not on other days, elsewhere, by another traveller, or on the telephone", () => {
  expect(partOfVisit(visit, known("R1", {...inBury, date: "2020-01-11"}), book)).toBe(false);
  expect(partOfVisit(visit, known("R1", {...inBury, place: "Aston", host: "AAA", travelled: "BBB"}), book)).toBe(false);
  expect(partOfVisit(visit, known("R1", {...inBury, participants: ["a-abe", "b-bob"]}), book)).toBe(false);
  expect(partOfVisit(visit, known("R1", {participants: ["a-ada", "b-bob"]}), book)).toBe(false);
  expect(partOfVisit(visit, known("R1", {...inBury, channel: "visit"}), book)).toBe(false);
});
