import {expect, test} from "vitest";
import {code, draftsOf, who} from "../reading.js";

test.each([
  ["Zarif reached for the telephone on Friday. He told Mekdad that it was over.", [["ir-zarif", "sy-mekdad"]]],
  ["Zarif reached for the telephone on Friday. He told Lavrov that it was over.", []],
  [
    "A cable arrived at the Iranian presidency on Friday. Assad told Rouhani in it to rest.",
    [["sy-assad", "ir-rouhani"]]
  ],
  ["A cable arrived at the Iranian presidency on Friday. Assad told Rouhani to rest.", []],
  ["Zarif reached for the telephone on Friday. Mekdad was in Damascus.", []]
])("%s", (text, expected) => {
  expect(draftsOf(text).map((draft) => who(draft.members))).toEqual(expected);
});

test.each([
  ["A cable reached the palace on Monday. In it Raisi wished Assad a happy feast.", "IRN"],
  ["A cable reached the palace on Monday. In it a poet mocked Raisi and Assad.", undefined],
  ["A letter to Assad was made public on Monday. Its author is Raisi.", "IRN"],
  ["A letter to Assad was made public on Monday. Its author is a poet.", undefined]
])("a letter whose writer the next sentence names: %s", (text, expected) => {
  expect(code(text).contacts[0]?.initiator).toBe(expected);
});

test.each([
  [
    "Amir-Abdollahian rang Damascus on Friday. Faisal Mekdad thanked him for the medicine.",
    [["ir-amirabdollahian", "sy-mekdad"]]
  ],
  ["The Syrian minister rang Tehran on Friday. Hossein Amir-Abdollahian promised to look into it.", 1],
  ["Amir-Abdollahian took to the phone on Tuesday. His first call went to Damascus. Mekdad told him of the dust.", 1],
  ["Amir-Abdollahian rang Damascus on Friday. Mekdad opened a bridge.", []],
  ["Amir-Abdollahian rang Ankara on Friday. Mekdad told him nothing.", []],
  ["Amir-Abdollahian rang Damascus on Friday. Lavrov told Mekdad the same.", []]
])("a capital rings: %s", (text, expected) => {
  const told = draftsOf(text).map((draft) => who(draft.members));
  expect(typeof expected === "number" ? told.length : told).toEqual(expected);
});
