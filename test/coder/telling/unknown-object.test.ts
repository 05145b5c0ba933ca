import {expect, test} from "vitest";
import {emptyMember} from "../../../src/coder/people/entities.js";
import {missingParty} from "../../../src/coder/telling/rescue.js";
import {hasStranger, isUnknown, isWithUntold} from "../../../src/coder/telling/unknown-object.js";
import {told} from "../languages/told.js";
import {code, sceneOf, triggerOf, who} from "../reading.js";

const iranian = {...emptyMember(), side: "IRN", name: "Somebody"};

function missing(text: string, frame: Parameters<typeof missingParty>[2]["frame"] = "meets"): string[] {
  const scene = sceneOf(text);
  return who(missingParty(scene, triggerOf(scene), {frame, members: [iranian]}));
}

test("whom a verb acts on and the text tells nothing of is nobody told before", () => {
  expect(missing("Mekdad smiled. Somebody met an Iranian supplier.")).toEqual([]);
  expect(missing("Mekdad smiled. Somebody met a group of doctors from Homs.")).toEqual([]);
  expect(missing("Mekdad smiled. Somebody met several engineers of the water board, Mekdad said.")).toEqual([]);
  expect(missing("Mekdad smiled. Somebody met.")).toEqual(["sy-mekdad"]);
  expect(missing("Mekdad smiled. Somebody met a second time.")).toEqual(["sy-mekdad"]);
});

test("somebody of whom the text tells no more than a name is nobody told before", () => {
  expect(missing("Mekdad smiled. Somebody met Samir Tawil.")).toEqual([]);
  expect(missing("Mekdad smiled. Somebody met Syrian opposition leader Samir Tawil.")).toEqual([]);
});

test("whoever shakes hands with somebody the text tells nothing of has met nobody told before", () => {
  const lead = "Zarif was in Doha. Assad performed the prayer. ";
  expect(code(`${lead}State television showed him shaking hands with worshippers.`).contacts).toEqual([]);
  expect(code(`${lead}State television showed him shaking hands with Zarif in Damascus.`).contacts).toHaveLength(1);
});

test.each([
  ["Mekdad met an Iranian supplier.", true, false],
  ["Mekdad met several presidents.", false, true],
  ["Mekdad met Samir Tawil.", false, true],
  ["Mekdad met Zarif.", false, false]
])("%s", (text, stranger, untold) => {
  const scene = sceneOf(text);
  const t = triggerOf(scene);
  expect([hasStranger(scene, t, "meets"), isWithUntold(scene, t)]).toEqual([stranger, untold]);
});

test("of an unknown man no more than the name is told", () => {
  expect(isUnknown({...emptyMember(), name: "Samir Tawil"})).toBe(true);
  expect(isUnknown({...emptyMember(), name: "Samir Tawil", side: "SYR"})).toBe(false);
  expect(isUnknown(emptyMember())).toBe(false);
});

test("whom somebody is to meet is no one told of before, though the text tells only his name", () => {
  const text = "Zarif was received by Assad on Monday. Zarif is to meet";
  expect(told("en", `${text} Nohad Machnouk in Beirut.`)).toHaveLength(1);
});
