import {expect, test} from "vitest";
import {seatBehind} from "../../../src/coder/parties/seat.js";
import {told} from "../languages/told.js";
import {code, sceneOf, triggerOf} from "../reading.js";

test.each([
  ["Zarif was taken to Assad’s residence.", true],
  ["Zarif was taken to Assad’s private villa.", true],
  ["Zarif was taken to Assad’s relief.", false],
  ["Zarif was taken away, and Assad’s residence was closed.", false]
])("whoever is at home where a verb leads: %s", (text, expected) => {
  const scene = sceneOf(text);
  expect(seatBehind(scene.reading, triggerOf(scene)) !== null).toBe(expected);
});

test.each([
  ["Zarif was brought to Assad’s house in Damascus.", 2],
  ["Zarif drove to Assad’s palace.", 2],
  ["Zarif will dine at Mekdad’s house on Friday.", 2],
  ["Zarif drove past Assad’s palace to Beirut.", 0]
])("he takes part: %s", (text, people) => {
  expect(code(text, {published: "2023-05-10"}).contacts.flatMap(({participants}) => participants)).toHaveLength(people);
});

test.each([
  ["Zarif met Mekdad. Mekdad will travel to Tehran in May, his office said.", "visit announced >SYR sy-mekdad"],
  ["Mekdad flew to Tehran on Monday and was driven to Zarif’s house.", "visit >SYR ir-zarif + sy-mekdad"]
])("whose office tells of a journey receives nobody: %s", (text, contact) => {
  expect(told("en", text).at(-1)).toBe(contact);
});

test.each([
  [
    "Zarif was due in Damascus on Sunday; on Saturday his office said that the journey was off.",
    ["visit cancelled >IRN ir-zarif"]
  ],
  ["Zarif was due in Beirut on Sunday; on Saturday his office said that the journey was off.", []]
])("whose office says so is no place: %s", (text, contacts) => {
  expect(told("en", text)).toEqual(contacts);
});
