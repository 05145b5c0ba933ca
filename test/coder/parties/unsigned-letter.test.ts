import {expect, test} from "vitest";
import {goesAbroad, unsignedLetter} from "../../../src/coder/parties/unsigned-letter.js";
import {code, sceneOf, triggerOf, who} from "../reading.js";

test.each([
  ["A letter lay on Mekdad’s desk.", ["sy-mekdad"]],
  ["A letter lay on Mekdad’s sofa.", []]
])("where letters lie says whom they are for: %s", (text, expected) => {
  const scene = sceneOf(text);
  expect(who(unsignedLetter(scene, triggerOf(scene))?.members ?? [])).toEqual(expected);
});

test("a letter to another country's capital is for nobody here", () => {
  const goes = (text: string) => {
    const scene = sceneOf(text);
    return goesAbroad(scene, triggerOf(scene));
  };
  expect(goes("A letter to Moscow lay on the table.")).toBe(true);
  expect(goes("A letter to Damascus lay on the table.")).toBe(false);
});

test("a cable that arrived is whoever's signed it in the next sentence", () => {
  const [letter] = code("A cable arrived at the Iranian presidency on Friday. Assad told Rouhani in it to rest.", {
    published: "2021-07-28"
  }).contacts;
  expect(letter).toMatchObject({channel: "message", initiator: "SYR"});
});
