import {expect, test} from "vitest";
import {emptyEntity, emptyMember, unitOf} from "../../../src/coder/people/entities.js";
import {twiceTitled} from "../../../src/coder/people/twice-titled.js";
import {tokenize} from "../../../src/coder/text/tokens.js";

const person = (from: number, to: number, more: {name?: string; role?: string}) =>
  unitOf({...emptyEntity(from, to), kind: "human", members: [{...emptyMember(), ...more}]});

test.each([
  ["deputy premier foreign minister Moallem spoke", 1],
  ["deputy premier, foreign minister Moallem spoke", 2]
])("offices before a name are one person’s where nothing parts them: %s", (text, count) => {
  const units = [
    person(0, 2, {role: "deputy_prime_minister"}),
    person(2, 5, {role: "foreign_minister", name: "Moallem"})
  ];
  const told = twiceTitled(units, tokenize(text));
  expect(told).toHaveLength(count);
  expect(told.at(-1)?.entity?.from).toBe(count === 1 ? 0 : 2);
});

test("two offices without a name are two people", () => {
  const units = [person(0, 2, {role: "deputy_prime_minister"}), person(2, 4, {role: "foreign_minister"})];
  expect(twiceTitled(units, tokenize("deputy premier foreign minister spoke"))).toHaveLength(2);
});
