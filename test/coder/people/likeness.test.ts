import {expect, test} from "vitest";
import {emptyMember, type Member} from "../../../src/coder/people/entities.js";
import {
  companyOf,
  foreignPair,
  isForeign,
  isOfSides,
  isPerson,
  isSomebody,
  nameWords,
  speaksFor,
  unique
} from "../../../src/coder/people/likeness.js";

const member = (parts: Partial<Member>): Member => ({...emptyMember(), ...parts});

test("somebody has a name or an office; a person more than one unknown word", () => {
  expect([isSomebody(member({})), isSomebody(member({role: "president"}))]).toEqual([false, true]);
  expect(isPerson(member({name: "Summit"}))).toBe(false);
  expect(isPerson(member({name: "Ann Novak"}))).toBe(true);
});

test("of a side, of another country, or not known", () => {
  const sides = ["AAA", "BBB"];
  expect(["AAA", "CCC", null].map((side) => isOfSides(member({side}), sides))).toEqual([true, false, false]);
  expect(["AAA", "CCC", null].map((side) => isForeign(member({side}), sides))).toEqual([false, true, false]);
});

test("names are compared by their folded words, people once", () => {
  expect(nameWords(member({name: "Hossein Amir-Abdollahian"}))).toEqual(["hossein", "amir", "abdollahian"]);
  expect(unique([member({name: "A B"}), member({name: "A B"}), member({name: "C D"})])).toHaveLength(2);
});

test("two told of are a foreign pair where one is of neither side", () => {
  const [a, b, c] = [
    member({name: "A", side: "AAA"}),
    member({name: "B", side: "BBB"}),
    member({name: "C", side: "CCC"})
  ];
  expect(foreignPair([a, c], ["AAA", "BBB"])).toEqual([a, c]);
  expect(foreignPair([a, b], ["AAA", "BBB"])).toBeNull();
  expect(foreignPair([a, b, c], ["AAA", "BBB"])).toBeNull();
});

test("two people of the other side keep each other company, three or one do not", () => {
  const [x, y, z] = ["X", "Y", "Z"].map((name) => member({name, side: "SYR"})) as [Member, Member, Member];
  const host = member({name: "H", side: "IRN"});
  expect(companyOf(host, [x, y])).toEqual([x, y]);
  expect(companyOf(host, [x, y, z])).toBeNull();
  expect(companyOf(host, [host, x])).toBeNull();
});

test('a leadership and a former minister are nobody\'s "the A-ian"', () => {
  expect(speaksFor(member({name: "X", side: "SYR"}), "SYR")).toBe(true);
  expect(speaksFor(member({role: "leadership", side: "SYR"}), "SYR")).toBe(false);
  expect(speaksFor(member({name: "X", side: "SYR", status: "former"}), "SYR")).toBe(false);
});
