import {expect, test} from "vitest";
import {meansOf, placeOf} from "../../../src/coder/grammar/surroundings.js";
import {told} from "../languages/told.js";
import {sceneOf, triggerOf} from "../reading.js";

test.each([
  ["Zarif spoke by phone with Mekdad.", "call"],
  ["Zarif spoke with Mekdad by video link.", "video_call"],
  ["Zarif spoke with Mekdad in Tehran.", null],
  ["Zarif spoke with Mekdad, met Lavrov and ordered food by phone.", null]
])("%s", (text, channel) => {
  const scene = sceneOf(text);
  expect(meansOf(scene.reading, triggerOf(scene, "en-meet-spoke"))?.channel ?? null).toBe(channel);
});

test.each([
  ["Rouhani delivered a message to Assad by telephone on Sunday.", ["call <IRN ir-rouhani + sy-assad"]],
  ["Rouhani sent a similar message to Assad on Sunday.", ["message <IRN ir-rouhani + sy-assad"]]
])("a message is spoken where the telephone bears it: %s", (text, contacts) => {
  expect(told("en", text)).toEqual(contacts);
});

test("a verb that says how needs no other word for it", () => {
  const scene = sceneOf("Zarif phoned Mekdad by phone.");
  expect(meansOf(scene.reading, triggerOf(scene, "en-call-verb"))).toBeNull();
});

test.each([
  ["Zarif met Mekdad in Tehran.", "Tehran"],
  ["In Moscow Zarif met Mekdad.", "Moscow"],
  ["Zarif met Mekdad in Baghdad, far from his flat in Homs.", "Baghdad"],
  ["Zarif met Mekdad, a friend of Tehran.", null],
  ["Zarif met Mekdad in Iran.", null]
])("%s took place in %s", (text, place) => {
  const scene = sceneOf(text);
  expect(placeOf(scene.reading, triggerOf(scene, "en-meet-verb"))?.place?.place ?? null).toBe(place);
});
