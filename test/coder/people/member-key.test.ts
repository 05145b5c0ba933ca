import {expect, test} from "vitest";
import {emptyMember, type Member} from "../../../src/coder/people/entities.js";
import {areAmong, distinct, filled, isAmong, memberKey} from "../../../src/coder/people/member-key.js";
import {lexicon, who} from "../reading.js";

const row = lexicon.rows.people.find((person) => person.person_id === "sy-mekdad");
const mekdad: Member = {...emptyMember(), side: "SYR", candidates: row ? [row] : [], name: "Faisal Mekdad"};
const minister: Member = {...emptyMember(), side: "SYR", role: "foreign_minister"};

test("a known person is that person, whatever the office; others are their words", () => {
  expect(memberKey(mekdad)).toBe(memberKey({...mekdad, role: "foreign_minister"}));
  expect(memberKey(minister)).not.toBe(memberKey({...minister, side: "IRN"}));
});

test("somebody is among people in whatever words; of some, all must be", () => {
  const named = {...mekdad, role: "foreign_minister"};
  expect(isAmong(named, [minister, mekdad])).toBe(true);
  expect(isAmong(minister, [mekdad])).toBe(false);
  expect(areAmong([named, minister], [mekdad, minister])).toBe(true);
  expect(areAmong([named, minister], [mekdad])).toBe(false);
  expect(areAmong([], [])).toBe(true);
});

test("of two tellings of one person the one with the office stays", () => {
  expect(distinct([mekdad, {...mekdad, role: "foreign_minister"}]).map((m) => m.role)).toEqual(["foreign_minister"]);
  expect(distinct([mekdad, minister])).toHaveLength(2);
});

test("an unnamed office is filled by whoever of its side may hold it", () => {
  expect(who(filled([minister, mekdad]))).toEqual(["sy-mekdad"]);
  expect(filled([{...minister, side: "IRN"}, mekdad])).toHaveLength(2);
  expect(filled([minister, {...mekdad, role: "speaker"}])).toHaveLength(2);
});
