import {expect, test} from "vitest";
import {opensClause, wireSign} from "../../../src/coder/grammar/wire-sign.js";
import {sceneOf} from "../reading.js";

function signOf(text: string): string | null {
  const {reading} = sceneOf(text);
  const sign = wireSign(reading, {start: 0, end: text.length});
  return sign && `${sign.channel} ${reading.tokens.form[sign.word]}${sign.rings ? " rings" : ""}`;
}

test.each([
  ["Raisi went over it with Assad by phone.", "call phone"],
  ["Raisi dialled twice to reach Assad.", "call dialled rings"],
  ["Assad put the call through to Raisi.", "call call rings"],
  ["Raisi found Assad on the secure line.", "call line"],
  ["Assad had sent Raisi his good wishes.", "message wishes"],
  ["A short cable from Assad reached Raisi.", "message cable"]
])("a word that speaks of a telephone or a letter: %s", (text, sign) => {
  expect(signOf(text)).toBe(sign);
});

test.each([
  "Raisi stood with Assad on the front line.",
  "Raisi praised the telephone company of Assad.",
  "Raisi offered Assad a line of credit.",
  "Assad has good wishes for Raisi.",
  "Raisi read the letter and phoned Assad.",
  "Assad called for calm in a talk with Raisi."
])("no sign, or signs of both: %s", (text) => {
  expect(signOf(text)).toBeNull();
});

test("a clause that closes again is none between what stands around it", () => {
  const {reading} = sceneOf("Assad, who has a cold, phoned Raisi when Zarif left.");
  const raisi = reading.units.findIndex(({entity}) => entity?.members[0]?.name === "Ebrahim Raisi");
  expect(opensClause(reading, 0, raisi + 1)).toBe(false);
  expect(opensClause(reading, 0, reading.units.length)).toBe(true);
});
