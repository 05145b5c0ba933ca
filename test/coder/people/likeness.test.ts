import {expect, test} from "vitest";
import {Offices} from "../../../src/coder/lexicon/cast.js";
import {emptyMember, type Member} from "../../../src/coder/people/entities.js";
import {
  castHolder,
  companyOf,
  fitsRole,
  foreignPair,
  isForeign,
  isOfSides,
  isPerson,
  isSomebody,
  nameWords,
  officelessToCome,
  roleOf,
  speaksFor,
  unique
} from "../../../src/coder/people/likeness.js";
import {loadLexicon} from "../../../src/load-lexicon.js";
import {told} from "../languages/told.js";

const offices = new Offices(loadLexicon("data").rows);
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

test("a minister heard of may be meant by the minister, a president may not", () => {
  const minister = member({role: "oil_minister"});
  expect(fitsRole(minister, member({role: "minister"}), offices)).toBe(true);
  expect(fitsRole(member({role: "president"}), member({role: "minister"}), offices)).toBe(false);
});

test("a general's rank is no office", () => {
  expect(roleOf(member({role: "speaker"}), offices, null)).toBe("speaker");
  expect(roleOf(member({role: "general"}), offices, null)).toBeNull();
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

const people = loadLexicon("data").rows.people;
const named = (...ids: string[]) => people.filter(({person_id}) => ids.includes(person_id));

test("an office is its holder's whom the text names", () => {
  const like = member({role: "foreign_minister"});
  const scene = {cast: named("ir-zarif", "ir-raisi"), offices, published: null};
  expect(castHolder(like, "IRN", scene)?.person_id).toBe("ir-zarif");
  expect(castHolder(like, "SYR", scene)).toBeUndefined();
});

test("a minister of whom nothing is known is the one still to be named of whom no office is known", () => {
  const like = member({role: "energy_minister", level: "minister"});
  const cast = named("ir-ardakanian", "ir-zarif");
  const to = (heard: typeof cast, over = like) =>
    officelessToCome(over, "IRN", {cast, heard: [{member: member({candidates: heard})}], offices})?.person_id;
  expect(to([])).toBe("ir-ardakanian");
  expect(to(cast)).toBeUndefined();
  expect(to([], member({role: "foreign_minister", level: "minister"}))).toBeUndefined();
});

test.each([
  ["Zarif met Mekdad. Then he met Prime Minister Hussein Arnous. The two ministers had talked by phone in May."],
  ["Zarif met Mekdad. The two ministers had talked by phone in May."]
])("a premier is none of the two ministers: %s", (text) => {
  expect(told("en", text)).toContain("call ir-zarif + sy-mekdad");
});
