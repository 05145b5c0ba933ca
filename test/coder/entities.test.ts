import {expect, test} from "vitest";
import {emptyEntity, emptyMember, type Unit, unitFrom, unitTo} from "../../src/coder/entities.js";

test("a unit covers the words of its entity or of its item", () => {
  const entity: Unit = {entity: emptyEntity(2, 5)};
  const item: Unit = {item: {from: 7, to: 8, meaning: {kind: "name"}}};
  expect([unitFrom(entity), unitTo(entity)]).toEqual([2, 5]);
  expect([unitFrom(item), unitTo(item)]).toEqual([7, 8]);
});

test("nothing is known of an empty member, and no two are the same", () => {
  const member = emptyMember();
  expect([member.side, member.name, member.role, member.status]).toEqual([null, null, null, null]);
  member.candidates.push({person_id: "x", name: "X", native_script: null, side: "IRN", aliases: []});
  expect(emptyMember().candidates).toEqual([]);
});
