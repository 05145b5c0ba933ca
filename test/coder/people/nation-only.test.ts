import {expect, test} from "vitest";
import {isNameless, isNationOnly} from "../../../src/coder/people/nation-only.js";
import {unitsOf} from "../reading.js";

const first = (text: string) => unitsOf(text).flatMap(({entity}) => entity?.members ?? [])[0];

test.each([
  ["the Iranian on Monday", true, true],
  ["the Iranian foreign minister", true, false],
  ["foreign minister Mohammad Javad Zarif", false, false],
  ["the minister", true, false]
])("of %s no name is told: %s; nothing but the country: %s", (text, nameless, nation) => {
  const member = first(text);
  expect(member && [isNameless(member), isNationOnly(member)]).toEqual([nameless, nation]);
});

test("a name that several share is more than a country", () => {
  const member = first("Assad");
  const shared = member && {...member, name: null, candidates: [...member.candidates, ...member.candidates]};
  expect(shared && [isNameless(shared), isNationOnly({...shared, role: null})]).toEqual([false, false]);
});
