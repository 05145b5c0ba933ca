import {expect, test} from "vitest";
import {humanBefore, humanBehind} from "../../../src/coder/grammar/human-beside.js";
import {isHuman, wordAt} from "../../../src/coder/grammar/reading.js";
import {code, sceneOf} from "../reading.js";

test("behind a preposition stands whom it names, not whose thing it names", () => {
  for (const [text, found] of [
    ["They spoke with the minister Mekdad.", true],
    ["They spoke with Mekdad’s aides.", false]
  ] as const) {
    const {reading} = sceneOf(text);
    const at = reading.units.findIndex(({item}) => item?.meaning.kind === "word" && item.meaning.word === "with");
    const trigger = at < 0 ? reading.units.findIndex(({item}) => item?.meaning.kind === "trigger") : at;
    expect(humanBehind(reading, trigger) !== null).toBe(found);
  }
});

test("of whom a relative pronoun speaks stands before it", () => {
  const {reading} = sceneOf("Zarif, the minister, who met Mekdad, left.");
  const who = reading.units.findIndex((_, i) => wordAt(reading, i) === "who");
  expect(humanBefore(reading, who)).toBe(reading.units.findLastIndex((unit, i) => i < who && isHuman(unit)));
  expect(humanBefore(reading, 0)).toBeNull();
});

test.each([
  ["El presidente sirio recibió el domingo al del Parlamento iraní, Alí Lariyani.", 1],
  ["El presidente sirio recibió el domingo al de Irán, Hasán Rohaní.", 1],
  ["El presidente sirio recibió el domingo al de Rusia, Vladimir Putin.", 0],
  ["El presidente sirio habló el domingo a favor del pueblo, dijo Hasán Rohaní.", 0]
])("the office of the one is that of the other: %s", (text, expected) => {
  expect(code(text, {published: "2020-02-17", language: "es"}).contacts).toHaveLength(expected);
});
