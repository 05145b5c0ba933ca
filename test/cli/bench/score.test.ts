import {expect, test} from "vitest";
import type {GoldContact, ScoredContact} from "../../../src/cli/bench/gold.js";
import {emptyScore, scoreArticle} from "../../../src/cli/bench/score.js";
import {coded, gold, SIDES} from "./gold-contacts.js";

function score(contacts: GoldContact[], found: ScoredContact[] | null) {
  const result = emptyScore();
  scoreArticle(result, {gold: {slug: "x", language: "en", contacts}, coded: found}, SIDES);
  return result;
}

test("a contact that is all right", () => {
  expect(score([gold()], [coded()])).toMatchObject({
    matched: 1,
    extra: 0,
    missed: 0,
    channel: 1,
    status: 1,
    initiator: 1,
    people: 2,
    peopleExtra: 0,
    peopleMissed: 0,
    dateIn: 1,
    dateExact: 1,
    dateWrong: 0,
    notes: []
  });
});

test("what is missed and what is too much; optional contacts are neither", () => {
  expect(score([gold()], [])).toMatchObject({matched: 0, missed: 1, notes: ["x: missed call 2022-05-03"]});
  expect(score([gold()], null)).toMatchObject({missed: 1});
  expect(score([], [coded()])).toMatchObject({extra: 1, notes: ["x: extra call 2022-05-03"]});
  expect(score([gold({optional: true})], [coded()])).toMatchObject({matched: 0, extra: 0, missed: 0});
  expect(score([gold({optional: true})], [])).toMatchObject({missed: 0});
});

test("a visit may pass for a meeting where the gold says so; who began it may then have come or invited", () => {
  const meeting = gold({channel: "meeting", channel_ok: true});
  expect(score([meeting], [coded({channel: "visit", initiator: null, travelled: "AAA"})])).toMatchObject({
    channel: 1,
    initiator: 1
  });
  expect(score([gold({channel: "meeting"})], [coded({channel: "visit"})]).channel).toBe(0);
  expect(score([gold()], [coded({initiator: null, travelled: "AAA"})])).toMatchObject({initiator: 0, initiatorOf: 1});
});

test("people too many count only where the gold names everybody", () => {
  const more = coded({participants: [...coded().participants, {side: "BBB", name: "Cy Ek"}]});
  expect(score([gold()], [more]).peopleExtra).toBe(1);
  expect(score([gold({bland: ["Bea Dorn", "an envoy"]})], [more]).peopleExtra).toBe(0);
});

test("a narrower interval is as good if it holds the true day; one that excludes it is wrong", () => {
  const week = gold({date: "[2022-05-01..2022-05-07]", date_earliest: "2022-05-01", date_latest: "2022-05-07"});
  expect(score([week], [coded({date_earliest: "2022-05-02", date_latest: "2022-05-04"})])).toMatchObject({
    dateExact: 1
  });
  expect(score([week], [coded({date_earliest: "2022-05-05", date_latest: "2022-05-06"})])).toMatchObject({
    dateExact: 0,
    dateIn: 1
  });
  expect(score([week], [coded({date_earliest: "2022-05-09", date_latest: "2022-05-09"})])).toMatchObject({
    dateWrong: 1
  });
  const undated = gold({date: null});
  expect(score([undated], [coded({date_earliest: null, date_latest: "2022-06-01"})])).toMatchObject({
    dateOf: 0,
    dateWrong: 0
  });
});
