import {expect, test} from "vitest";
import {emptyMember, type Member} from "../../../src/coder/people/entities.js";
import {settledAlias} from "../../../src/coder/people/settle-alias.js";
import {lexicon, offices} from "../reading.js";

const bagheris = lexicon.rows.people.filter((person) => person.aliases.includes("Bagheri"));
const alias = (more: Partial<Member> = {}): Member => ({...emptyMember(), candidates: bagheris, ...more});
const nothing = {offices, cast: [], published: null};

test("an alias goes to whoever was named before, else by office, else stays open", () => {
  const [first] = bagheris.map((person) => ({...emptyMember(), candidates: [person]}));
  const named = settledAlias(alias(), nothing, (fits) => (first && fits(first) ? first : null));
  expect(named.candidates).toEqual(first?.candidates);
  const chief = settledAlias(alias({role: "chief_of_staff"}), nothing, () => null);
  expect(chief.candidates[0]?.person_id).toBe("ir-mbagheri");
  expect(settledAlias(alias(), nothing, () => null).candidates).toHaveLength(bagheris.length);
});
