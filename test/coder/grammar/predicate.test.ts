import {expect, test} from "vitest";
import {isRole, isWhatHeWas} from "../../../src/coder/grammar/predicate.js";
import {draftsOf, sceneOf, who} from "../reading.js";

const met = (text: string) => draftsOf(text).map(({members}) => who(members).sort());

test("what somebody is does nothing", () => {
  expect(met("Ayyoub, who was then chief of staff, met Zarif.")).toEqual([["ir-zarif", "sy-ayyoub"]]);
  expect(met("Ayyoub, re-elected as speaker, met Zarif.")).toEqual([["ir-zarif", "sy-ayyoub"]]);
});

test("an office that somebody does not hold is somebody else", () => {
  expect(met("Lavrov was there when the chief of staff met Zarif.")).toEqual([]);
});

test("what somebody was elected as is an office, not whoever acts", () => {
  const {reading} = sceneOf("Zarif, re-elected as speaker, met Mekdad.");
  const roles = reading.units.flatMap((unit, i) => (isRole(reading, i) ? [unit.entity?.members[0]?.role] : []));
  expect(roles).toEqual(["speaker"]);
});

test.each([
  ["Kharazi, who was Iran’s foreign minister under Khatami, met Assad on Sunday.", true],
  ["Kharazi, who is Iran’s foreign minister, met Assad on Sunday.", false],
  ["Kharazi, who met Iran’s foreign minister, was in Damascus.", false]
])("an office of before is not today's: %s", (text, expected) => {
  const {reading} = sceneOf(text);
  expect([...reading.units.keys()].some((i) => isWhatHeWas(reading, i))).toBe(expected);
});
