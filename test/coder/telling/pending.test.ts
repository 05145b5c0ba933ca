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
