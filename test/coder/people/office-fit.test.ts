import {expect, test} from "vitest";
import {emptyMember, type Member} from "../../../src/coder/people/entities.js";
import {castHolder, fitsRole, officelessToCome, roleOf} from "../../../src/coder/people/office-fit.js";
import {told} from "../languages/told.js";
import {lexicon, offices} from "../reading.js";

const member = (parts: Partial<Member>): Member => ({...emptyMember(), ...parts});
const named = (...ids: string[]) => lexicon.rows.people.filter(({person_id}) => ids.includes(person_id));
const ever = {offices, published: null};

test("a minister heard of may be meant by the minister, a president may not", () => {
  const minister = member({role: "oil_minister"});
  expect(fitsRole(minister, member({role: "minister"}), ever)).toBe(true);
  expect(fitsRole(member({role: "president"}), member({role: "minister"}), ever)).toBe(false);
});

test("an office that somebody came to later is not his", () => {
  const person = named("ir-mokhber");
  const fits = (day: string) =>
    fitsRole(member({candidates: person}), member({role: "president"}), {
      offices,
      published: {earliest: day, latest: day}
    });
  expect([fits("2023-02-08"), fits("2024-06-01"), fits("2024-11-01")]).toEqual([false, true, true]);
});

test("a general's rank is no office", () => {
  expect(roleOf(member({role: "speaker"}), offices, null)).toBe("speaker");
  expect(roleOf(member({role: "general"}), offices, null)).toBeNull();
});

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
    officelessToCome(over, "IRN", {cast, heard: [{member: member({candidates: heard})}], offices, published: null})
      ?.person_id;
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
