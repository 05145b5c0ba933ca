import {expect, test} from "vitest";
import {listedBehind} from "../../../src/coder/parties/listed-behind.js";
import {sceneOf, triggerOf, who} from "../reading.js";

function listed(text: string): string[] | null {
  const scene = sceneOf(text);
  const parties = listedBehind(scene, triggerOf(scene));
  return parties && who(parties.members);
}

test.each([
  ["Two ministers met at noon: Zarif and Mekdad.", ["ir-zarif", "sy-mekdad"]],
  ["Three men met: Iran’s Zarif, Syria’s Mekdad and Turkey’s Hakan Fidan.", ["ir-zarif", "sy-mekdad", "Hakan Fidan"]],
  [
    "The top soldiers met: the chief of staff, General Bagheri, and his Syrian peer, Ali Ayyoub.",
    ["ir-mbagheri", "sy-ayyoub"]
  ]
])("who met stands behind the colon: %s", (text, people) => {
  expect(listed(text)).toEqual(people);
});

test.each([
  "Two ministers met on Monday: Zarif and Hakan Fidan.",
  "Zarif met two of them: Mekdad and Fidan.",
  "Two ministers met on Monday.",
  "Two ministers met, and a photograph showed: Zarif met Mekdad."
])("nobody stands behind a colon: %s", (text) => {
  expect(listed(text)).toBeNull();
});
