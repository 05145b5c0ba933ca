import fc from "fast-check";
import {expect, test} from "vitest";
import {combineContacts, type WorldContact} from "../../src/tables/combine-contacts.js";
import {canBeSame, findMatches} from "../../src/tables/find-matches.js";
import type {KnownContact} from "../../src/tables/known-contact.js";
import {book, contact, known, on, participant} from "./build.js";

const people = [participant("a-abe"), participant("b-bob")];
const told = (article: string, given: Parameters<typeof contact>[2] = {}, start = 0) =>
  combineContacts([contact(article, start, {participants: people, ...given})], book);
const found = (contacts: WorldContact[], rows: KnownContact[]) =>
  findMatches(contacts, rows, {
    book,
    readTopics: (words) => new Set(words),
    cluesOf: (one) => ({...one, weekday: null, topics: new Set()})
  }).map(
    ({contact: one, known: row, relation, rule}) => `${one.contact_id} ${relation} ${row.record.record_id} ${rule}`
  );

test("same people, same channel, close days", () => {
  expect(found([told("t")], [known("R1")])).toEqual(["t@0 same R1 only"]);
  expect(found([told("t", {channel: "video_call"})], [known("R1")])).toEqual(["t@0 same R1 only"]);
  expect(found([told("t", on("2020-01-07"))], [known("R1")])).toEqual(["t@0 same R1 only"]);
});

test("an unnamed office is filled by its holder", () => {
  const unnamed = [participant(null, {office_id: "AAA-PRES", office: "president"}), participant("b-bob")];
  expect(canBeSame(told("t", {participants: unnamed}), known("R1"), book)).toBe(true);
  expect(canBeSame(told("t", {participants: unnamed}), known("R1", {participants: ["a-ada", "b-bob"]}), book)).toBe(
    false
  );
});

test("a call and a meeting on one day are two", () => {
  expect(found([told("t", {channel: "meeting"})], [known("R1")])).toEqual([]);
});

test("two calls of one pair in a week are two", () => {
  const rows = [known("R1", {date: "2020-01-06"}), known("R2", {date: "2020-01-09"})];
  expect(found([told("t", on("2020-01-09"))], rows)).toEqual(["t@0 same R2 only"]);
  expect(found([told("t", on("2020-01-06", "2020-01-12"))], rows)).toEqual([
    "t@0 candidate R1 tie",
    "t@0 candidate R2 tie"
  ]);
});

test("other people, other days, what is only announced: no match", () => {
  expect(found([told("t", {participants: [participant("a-ada"), participant("b-bob")]})], [known("R1")])).toEqual([]);
  expect(found([told("t", on("2020-01-08"))], [known("R1")])).toEqual([]);
  expect(found([told("t", {status: "announced"})], [known("R1")])).toEqual([]);
});

test("a meeting in a visit is part of it and never the same", () => {
  const visit = told("t", {channel: "visit", travelled: "AAA", country: "BBB", ...on("2020-01-01", "2020-01-09")});
  const meeting = known("R1", {channel: "meeting", travelled: "AAA", host: "BBB"});
  expect(found([visit], [meeting])).toEqual(["t@0 part_of R1 within"]);
});

test("two contacts of one text cannot both be one row", () => {
  const twice = [told("t", on("2020-01-01", "2020-01-20")), told("t", on("2020-01-05", "2020-01-25"), 50)];
  expect(found(twice, [known("R1")])).toEqual(["t@0 candidate R1 rival", "t@50 candidate R1 rival"]);
});

test("texts whose days exclude each other cannot both be one row; who has its day keeps it", () => {
  const [before, after] = [told("s", on("2020-01-05")), told("t", on("2020-01-07"))];
  expect(found([before, after], [known("R1")])).toEqual(["s@0 candidate R1 rival", "t@0 candidate R1 rival"]);
  expect(found([before, told("t")], [known("R1")])).toEqual(["s@0 candidate R1 rival", "t@0 same R1 only"]);
});

test("order never matters", () => {
  const day = fc.integer({min: 1, max: 9}).map((n) => `2020-01-0${n}`);
  fc.assert(
    fc.property(fc.array(day, {maxLength: 5}), fc.array(day, {maxLength: 5}), fc.boolean(), (texts, rows, flip) => {
      const contacts = texts.map((one, i) => told(`t${i}`, on(one)));
      const record = rows.map((date, i) => known(`R${i}`, {date}));
      const turned = flip ? [...contacts].reverse() : contacts;
      expect(found(turned, [...record].reverse()).sort()).toEqual(found(contacts, record).sort());
    })
  );
});
