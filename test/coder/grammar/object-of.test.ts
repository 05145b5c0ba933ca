import {expect, test} from "vitest";
import type {Group} from "../../../src/coder/grammar/group.js";
import {objectOf} from "../../../src/coder/grammar/object-of.js";
import type {Scene} from "../../../src/coder/grammar/scene.js";
import {told} from "../languages/told.js";
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

test.each([
  ["As fighters entered Aleppo, Zarif telephoned Mekdad.", ["call <IRN ir-zarif + sy-mekdad"]],
  ["When the army entered Aleppo, Assad received Zarif.", ["meeting >IRN ir-zarif + sy-assad"]]
])("whoever acts behind a comma is not acted on before it: %s", (text, contacts) => {
  expect(told("en", text)).toEqual(contacts);
});

test.each([
  ["Zarif was received during his stay by Assad and Mekdad.", ["visit >IRN ir-zarif + sy-assad + sy-mekdad"]],
  ["Zarif was welcomed on his arrival by Mekdad and by Shaaban.", ["visit >IRN ir-zarif + sy-mekdad + sy-shaaban"]],
  ["Mekdad received his Iranian counterpart, Zarif.", ["meeting >IRN ir-zarif + sy-mekdad"]]
])("what is somebody's is not whom a verb acts on: %s", (text, contacts) => {
  expect(told("en", text)).toEqual(contacts);
});
