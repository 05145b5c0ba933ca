import {expect, test} from "vitest";
import {isBoundElsewhere} from "../../../src/coder/parties/bound-elsewhere.js";
import {draftsOf, sceneOf} from "../reading.js";

/** Whether what stands behind "letter" is somebody else. */
function isElsewhere(text: string): boolean {
  const scene = sceneOf(text);
  return isBoundElsewhere(scene, scene.reading.tokens.form.indexOf("letter") + 1);
}

test.each([
  "Raisi sent a letter to the heads of many states.",
  "Assad got a letter from a group of Greek friends.",
  "Assad sent a letter to the president of the Security Council.",
  "Assad sent a letter to Moscow."
])("somebody of whom the text tells nothing: %s", (text) => {
  expect(isElsewhere(text)).toBe(true);
});

test.each([
  "Raisi sent a letter to Assad.",
  "Raisi sent a letter to the Syrian president.",
  "Raisi sent a letter to Damascus.",
  "Raisi wrote a letter of thanks to Assad."
])("somebody of the two sides, or nobody yet: %s", (text) => {
  expect(isElsewhere(text)).toBe(false);
});

test("a letter to others is not to whoever was told of before", () => {
  const told = (text: string) => draftsOf(`Mekdad spoke on Friday. ${text}`).map(({channel}) => channel);
  expect(told("Raisi’s telegram to the heads of Islamic countries went out on Friday.")).toEqual([]);
  expect(told("Raisi’s telegram to the Syrian went out on Friday.")).toEqual(["message"]);
});
