import {expect, test} from "vitest";
import type {CodedParticipant} from "../../src/coder/types.js";
import {identity, samePeople} from "../../src/tables/same-people.js";
import {book, contact, participant} from "./build.js";

const between = (...participants: CodedParticipant[]) => contact("t", 0, {participants});
const office = (office_id: string) =>
  participant(null, {name: null, office_id, office: "x", side: office_id.slice(0, 3)});
const [abe, ann, ada, bob] = ["a-abe", "a-ann", "a-ada", "b-bob"].map((id) => participant(id)) as [
  CodedParticipant,
  CodedParticipant,
  CodedParticipant,
  CodedParticipant
];

test("an unnamed office is whoever alone held it", () => {
  expect(identity(office("AAA-PRES"), between(), book)).toBe("a-abe");
});

test("an unnamed office that changed hands within the days stays an office", () => {
  const long = contact("t", 0, {date_earliest: "2020-06-01", date_latest: "2020-08-01"});
  expect(identity(office("AAA-PRES"), long, book)).toBe("AAA-PRES");
});

test("somebody unknown is a name of a side, and nobody at all is nothing", () => {
  expect(identity(participant(null, {name: "Zoe"}), between(), book)).toBe("AAA Zoe");
  expect(identity(participant(null, {name: null, office: "envoy"}), between(), book)).toBe("AAA envoy");
  expect(identity(participant(null, {name: null}), between(), book)).toBe(null);
});

test("a text may name fewer than were there", () => {
  expect(samePeople(between(abe, ada, bob), between(abe, bob), book)).toBe(true);
  expect(samePeople(between(abe, bob), between(bob), book)).toBe(true);
  expect(samePeople(between(abe, bob), between(office("AAA-PRES"), bob), book)).toBe(true);
});

test("other people are another contact", () => {
  expect(samePeople(between(abe, bob), between(ann, bob), book)).toBe(false);
  expect(samePeople(between(abe), between(bob), book)).toBe(false);
  expect(samePeople(between(), between(), book)).toBe(false);
});
