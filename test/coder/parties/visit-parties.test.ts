import {expect, test} from "vitest";
import {boundFor, destinationOf, nextPlace, travel} from "../../../src/coder/parties/visit-parties.js";
import {told} from "../languages/told.js";
import {code, sceneOf, triggerOf, who} from "../reading.js";

test.each([
  ["Zarif flew to Damascus.", "en-visit-travel", "SYR Damascus"],
  ["Zarif flew on Monday morning to Syria.", "en-visit-bare", "SYR -"],
  ["Zarif arrived in the Syrian capital.", "en-visit-arrived", "SYR -"],
  ["Zarif flew to see an old friend of his mother who had once been a guest in Damascus.", "en-visit-bare", null],
  ["Zarif flew to the moon.", "en-visit-travel", null]
])("%s goes to %s", (text, rule, place) => {
  const scene = sceneOf(text);
  const at = scene.reading.units.findIndex(({item}) => item?.meaning.kind === "trigger");
  const found = destinationOf(scene, at, false);
  expect(found && `${found.country} ${found.place?.place ?? "-"}`, rule).toBe(place);
});

test("a journey has a traveller of one side and a host of the other", () => {
  const scene = sceneOf("Zarif flew to Damascus.");
  const t = triggerOf(scene);
  const parties = travel(scene, t, destinationOf(scene, t, false));
  expect(parties && [who(parties.members), parties.travelled, parties.host]).toEqual([["ir-zarif"], "IRN", "SYR"]);
});

test.each([
  "Mekdad flew to Damascus.",
  "Lavrov flew to Damascus.",
  "Zarif flew to Vienna.",
  "Somebody flew to Damascus."
])("%s is no journey between the sides", (text) => {
  const scene = sceneOf(text);
  const t = triggerOf(scene);
  expect(travel(scene, t, destinationOf(scene, t, false))).toBeNull();
});

test.each([
  ["Zarif spoke with Lavrov of the refugees that had arrived in Damascus.", []],
  ["Zarif discussed a war which has reached Damascus.", []],
  ["Zarif said that he arrived in Damascus.", ["visit >IRN ir-zarif"]],
  ["Zarif, who arrived in Damascus, smiled.", ["visit >IRN ir-zarif"]]
])("what something has reached nobody told of has: %s", (text, expected) => {
  expect(told("en", text)).toEqual(expected);
});

test.each([
  ["Faisal Mekdad aceptó la invitación: viajará a Teherán el lunes.", ["visit announced >SYR sy-mekdad"]],
  ["Faisal Mekdad aceptó la invitación: otro viajará a Teherán el lunes.", []]
])("a verb straight behind a colon is of whoever was told of before: %s", (text, expected) => {
  expect(told("es", text)).toEqual(expected);
});

test.each([
  ["The aim of Zarif’s tour is the release of pilgrims seized near Damascus.", []],
  ["Zarif’s tour was about a bank closed in Damascus.", []],
  ["Zarif’s trip was to Damascus.", ["visit >IRN ir-zarif"]],
  ["Zarif’s tour took him to Damascus.", ["visit >IRN ir-zarif"]]
])("what a journey is, is not where it goes: %s", (text, expected) => {
  expect(told("en", text)).toEqual(expected);
});

test("whoever leaves sets out for the place behind “for”", () => {
  const scene = sceneOf("Zarif left Tehran for Damascus.");
  expect(boundFor(scene, triggerOf(scene))?.place?.place).toBe("Damascus");
  const stays = sceneOf("Zarif left Damascus.");
  expect(boundFor(stays, triggerOf(stays))).toBeNull();
});

test("the place straight behind a verb, and none further on", () => {
  const scene = sceneOf("Zarif was in Damascus.");
  expect(nextPlace(scene, triggerOf(scene))?.country).toBe("SYR");
  const other = sceneOf("Zarif was in favour of talks with Damascus.");
  expect(nextPlace(other, triggerOf(other, "en-visit-was-in"))).toBeNull();
});

test.each([
  ["Raisi’s plane landed in Damascus on Monday.", 1],
  ["Raisi’s grey aircraft landed in Damascus on Monday.", 1],
  ["Raisi’s ideas landed in Damascus on Monday.", 0]
])("whose plane comes has come: %s", (text, expected) => {
  expect(code(text).contacts).toHaveLength(expected);
});

test.each([
  ["The visit that Raisi made to Damascus in May was long.", 1],
  ["Raisi’s Damascus visit was short.", 1],
  ["Raisi’s Damascus office was busy; the visit of Putin was short.", 0],
  ["Raisi flew over Damascus on his way to Beirut.", 0],
  ["Raisi flew over to Damascus.", 1]
])("where a journey went: %s", (text, expected) => {
  expect(code(text).contacts).toHaveLength(expected);
});

test.each([
  ["Those in Damascus doubt what Tehran will do. Zarif made a stop there on Monday.", ["visit >IRN ir-zarif"]],
  ["Those in Tehran doubt what Moscow will do. Zarif made a stop there on Monday.", []]
])("nobody travels to where he is at home: %s", (text, contacts) => {
  expect(told("en", text)).toEqual(contacts);
});
