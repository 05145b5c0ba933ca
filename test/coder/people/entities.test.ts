import {expect, test} from "vitest";
import {
  emptyEntity,
  emptyMember,
  entityLike,
  memberLike,
  type Unit,
  unitFrom,
  unitTo,
  wordOf
} from "../../../src/coder/people/entities.js";

test("a unit covers the words of its entity or of its item", () => {
  const entity: Unit = {entity: emptyEntity(2, 5)};
  const item: Unit = {item: {from: 7, to: 8, meaning: {kind: "name"}}};
  expect([unitFrom(entity), unitTo(entity)]).toEqual([2, 5]);
  expect([unitFrom(item), unitTo(item)]).toEqual([7, 8]);
  expect([wordOf(entity), wordOf(item), wordOf(undefined)]).toEqual([null, null, null]);
  expect(wordOf({item: {from: 7, to: 8, meaning: {kind: "word", word: "and"}}})).toBe("and");
});

test("nothing is known of an empty member, and no two are the same", () => {
  const member = emptyMember();
  expect([member.side, member.name, member.role, member.status]).toEqual([null, null, null, null]);
  member.candidates.push({person_id: "x", name: "X", native_script: null, side: "IRN", aliases: []});
  expect(emptyMember().candidates).toEqual([]);
});

test("what is like another differs in what is said and in nothing else", () => {
  const member = {...emptyMember(), side: "IRN", role: "minister", full: true};
  expect(memberLike(member, {role: null, name: "X"})).toEqual({...member, role: null, name: "X"});
  const entity = {...emptyEntity(1, 3), country: "IRN", plural: true, part: "host" as const};
  expect(entityLike(entity, {from: 0, kind: "place"})).toEqual({...entity, from: 0, kind: "place"});
});

test("fields stand in one order, however a thing was made", () => {
  expect(Object.keys(memberLike(emptyMember(), {full: true, side: "IRN"}))).toEqual(Object.keys(emptyMember()));
  expect(Object.keys(entityLike(emptyEntity(0, 1), {from: 1}))).toEqual(Object.keys(emptyEntity(0, 1)));
});
