import {expect, test} from "vitest";
import type {Group} from "../../../src/coder/grammar/group.js";
import {objectOf} from "../../../src/coder/grammar/object-of.js";
import type {Scene} from "../../../src/coder/grammar/scene.js";
import {sceneOf, triggerOf, who} from "../reading.js";

function people({reading}: Scene, group: Group | null): string[] {
  return who((group?.entities ?? []).flatMap((entity) => reading.members.get(entity) ?? []));
}

test.each([
  ["Zarif met Mekdad.", ["sy-mekdad"]],
  ["Zarif met the Syrian minister Mekdad and Shaaban.", ["sy-mekdad", "sy-shaaban"]],
  ["Zarif met, at noon and in good spirits, with Mekdad.", ["sy-mekdad"]],
  ["Zarif met Mekdad’s wish.", []],
  ["Zarif met nobody because Mekdad was ill.", []],
  ["Zarif met nobody; with Mekdad he was angry.", []]
])("%s has its object", (text, object) => {
  const scene = sceneOf(text);
  const options = {direct: true, prepositions: ["with"]};
  expect(people(scene, objectOf(scene.reading, triggerOf(scene, "en-meet-verb"), options))).toEqual(object);
});
