import {expect, test} from "vitest";
import {wireSign} from "../../../src/coder/grammar/wire-sign.js";
import {signParties} from "../../../src/coder/parties/sign-parties.js";
import type {Member} from "../../../src/coder/people/entities.js";
import {sceneOf} from "../reading.js";

function partiesOf(text: string, told: Member | null = null): string | null {
  const scene = sceneOf(text);
  const sign = wireSign(scene.reading, {start: 0, end: text.length});
  const parties = sign && signParties(scene, sign, () => told);
  return parties && `${parties.sender}: ${parties.members.map((m) => m.name)}`;
}

test.each([
  ["Raisi put it to Assad in a cable.", "IRN: Ebrahim Raisi,Bashar al-Assad"],
  ["Assad had a cable from Raisi.", "IRN: Bashar al-Assad,Ebrahim Raisi"],
  ["Assad’s short cable was read by Raisi.", null],
  ["A cable of Assad lay on Raisi’s desk, brought by Mekdad.", "SYR: Bashar al-Assad,Ebrahim Raisi"],
  ["Cables passed between Raisi and Assad.", "null: Ebrahim Raisi,Bashar al-Assad"],
  ["Raisi went over it by phone with Assad.", "null: Ebrahim Raisi,Bashar al-Assad"]
])("who wrote or rang: %s", (text, parties) => {
  expect(partiesOf(text)).toBe(parties);
});

test.each([
  "Raisi and Assad read a cable.",
  "Raisi, by phone, spoke about Assad.",
  "Raisi was on the phone when Assad left.",
  "Raisi, Zarif and Assad used the phone."
])("neither is a party of the other: %s", (text) => {
  expect(partiesOf(text)).toBeNull();
});

test("who is not named may have been told of before, unless the sentence speaks of a stranger", () => {
  const assad = sceneOf("Assad spoke.").reading.members.values().next().value?.[0] ?? null;
  expect(partiesOf("Raisi was on the phone again.", assad)).toBe("null: Ebrahim Raisi,Bashar al-Assad");
  expect(partiesOf("Raisi was on the phone to Ghalenoei.", assad)).toBeNull();
  expect(partiesOf("Raisi phoned again.", assad)).toBeNull();
});
