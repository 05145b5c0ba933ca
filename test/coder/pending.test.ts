import {expect, test} from "vitest";
import {draftsOf, who} from "./reading.js";

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
