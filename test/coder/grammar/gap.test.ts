import {expect, test} from "vitest";
import {inGap, openerAt} from "../../../src/coder/grammar/gap.js";
import {code, sceneOf} from "../reading.js";

test("who stands between the words of a phrase is in its gap", () => {
  const {reading} = sceneOf("Assad gave President Raisi and Zarif a tour of the port.");
  const [t = -1] = reading.signs.triggers;
  expect(inGap(reading, t)?.entities).toHaveLength(2);
  expect(reading.tokens.form[openerAt(reading, t)]).toBe("gave");
});

test.each([
  ["Assad gave his guests, Raisi knew, a tour of the port.", "a verb stands between"],
  ["Assad wished Raisi a hero’s welcome.", "nothing opens the phrase"],
  ["Assad gave way. Raisi had a tour of the port.", "its opener stands in another sentence"]
])("%s", (text) => {
  expect(sceneOf(text).reading.signs.triggers).toEqual([]);
});

test.each([
  ["Assad offered to give Raisi a tour of the port.", []],
  ["Assad gave Raisi a tour of the port.", ["meeting"]]
])("%s", (text, channels) => {
  expect(code(text).contacts.map(({channel}) => channel)).toEqual(channels);
});
