import {expect, test} from "vitest";
import {headAcrossRelative} from "../../../src/coder/grammar/across-relative.js";
import {isHuman} from "../../../src/coder/grammar/reading.js";
import {code, sceneOf} from "../reading.js";

test("whoever a sentence begins with is joined to the one behind his clause", () => {
  const {reading} = sceneOf("Zarif, who came by way of Muscat, and Mekdad met on Friday.");
  const humans = [...reading.units.keys()].filter((i) => isHuman(reading.units[i]));
  expect(headAcrossRelative(reading, humans[1] ?? -1)).toBe(humans[0]);
});

test.each([
  ["Zarif, who stayed on after his president, and Mekdad met on Friday.", [["ir-zarif", "sy-mekdad"]]],
  ["Zarif, who came with President Rouhani, and Mekdad met on Friday.", [["ir-zarif", "sy-mekdad"]]],
  ["Rouhani praised Assad, who had won, and Mekdad met Lavrov on Friday.", []],
  ["Assad, who had praised Rouhani, and Mekdad met Lavrov on Friday.", []],
  ["Putin, who had praised Rouhani, and Assad met on Friday.", []]
])("%s", (text, expected) => {
  const {contacts} = code(text, {published: "2021-01-10"});
  expect(contacts.map(({participants}) => participants.map((p) => p.person_id).sort())).toEqual(expected);
});
