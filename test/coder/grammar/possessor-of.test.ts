import {expect, test} from "vitest";
import {possessorOf} from "../../../src/coder/grammar/possessor-of.js";
import {sceneOf, triggerOf, who} from "../reading.js";

test.each([
  ["Raisi’s visit to Syria ended.", ["ir-raisi"]],
  ["Raisi’s much praised first visit to Syria ended.", ["ir-raisi"]],
  ["Raisi praised the visit to Syria.", []],
  ["Raisi’s party, however, disliked the visit to Syria.", []]
])("%s has its possessor", (text, owner) => {
  const scene = sceneOf(text);
  const entity = possessorOf(scene.reading, triggerOf(scene, "en-visit-noun"));
  expect(who((entity ? scene.reading.members.get(entity) : null) ?? [])).toEqual(owner);
});
