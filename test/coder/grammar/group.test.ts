import {expect, test} from "vitest";
import {governor, groupAround} from "../../../src/coder/grammar/group.js";
import {isHuman} from "../../../src/coder/grammar/reading.js";
import {told} from "../languages/told.js";
import {code, sceneOf, who} from "../reading.js";

function firstHuman(text: string) {
  const {reading} = sceneOf(text);
  return {reading, at: reading.units.findIndex(isHuman)};
}

test.each([
  ["Zarif and Mekdad were seen in Tehran with Putin.", ["ir-zarif"]],
  ["The envoys saw Zarif, Mekdad and Lavrov.", ["ir-zarif", "sy-mekdad", "Sergei Lavrov"]],
  ["The envoys saw Zarif and Mekdad.", ["ir-zarif", "sy-mekdad"]],
  ["The envoys saw Zarif; and Mekdad met Lavrov.", ["ir-zarif"]],
  ["The envoys saw Zarif. Mekdad slept.", ["sy-mekdad"]],
  ["The envoys saw Zarif for Iran and Mekdad for Syria.", ["ir-zarif", "sy-mekdad"]],
  ["The envoys saw Zarif, for Iran, and Mekdad, for Syria.", ["ir-zarif", "sy-mekdad"]],
  ["The envoys thanked Zarif for Iran’s help and Mekdad slept.", ["ir-zarif"]],
  ["The envoys saw Zarif but Mekdad slept.", ["ir-zarif"]]
])("%s", (text, people) => {
  const {reading} = sceneOf(text);
  const at = reading.units.findIndex((unit) => isHuman(unit) && unit.entity.members[0]?.name);
  const {entities} = groupAround(reading, at);
  expect(who(entities.flatMap((entity) => reading.members.get(entity) ?? []))).toEqual(
    text.startsWith("Zarif and Mekdad were") ? expect.arrayContaining(people) : people
  );
});

test("somebody who starts a clause of his own is no part of the group before", () => {
  const {reading, at} = firstHuman("Zarif left Homs and Mekdad met Putin.");
  expect(groupAround(reading, at).entities).toHaveLength(1);
});

test.each([
  ["They sided with Zarif.", "with"],
  ["They sided with the Syrian minister.", "with"],
  ["They praised Zarif.", null],
  ["With this, Zarif left.", null]
])("%s is governed by %s", (text, word) => {
  const {reading} = sceneOf(text);
  const at = reading.units.findIndex((unit) => isHuman(unit) && unit.entity.members.length > 0);
  expect(governor(reading, at)).toBe(word);
});

test.each([
  ["He welcomed Arnous and, with him, Mekdad.", ["sy-arnous", "sy-mekdad"]],
  ["He welcomed Arnous and, with joy, Mekdad.", ["sy-arnous"]]
])("company may be named as an aside: %s", (text, people) => {
  const {reading} = sceneOf(text);
  const at = reading.units.findIndex((unit) => isHuman(unit) && unit.entity.members[0]?.name);
  const {entities} = groupAround(reading, at);
  expect(who(entities.flatMap((entity) => reading.members.get(entity) ?? []))).toEqual(people);
});

test("a plain noun may stand between a preposition and the name", () => {
  const {reading} = sceneOf("Mekdad took over from the defector Zarif.");
  const at = reading.units.findLastIndex(isHuman);
  expect(governor(reading, at)).toBe("from");
});

test.each([
  [
    "Rouhani called Assad and Zarif rang Mekdad.",
    ["call <IRN ir-rouhani + sy-assad", "call <IRN ir-zarif + sy-mekdad"]
  ],
  ["Rouhani called Assad and Putin rang Mekdad.", ["call <IRN ir-rouhani + sy-assad"]],
  ["Assad and Zarif met in Moscow.", ["meeting ir-zarif + sy-assad"]]
])("whom a verb acts on does not act with whoever stands behind “and”: %s", (text, contacts) => {
  expect(told("en", text)).toEqual(contacts);
});

test.each([
  ["Dehqan llamó el lunes a Al Freij, y Zarif se comunicó con Mualem.", 2],
  ["Zarif recibió el lunes a Al Freij y Mualem.", 1],
  ["Zarif recibió el lunes a Al Freij y a Mualem.", 1]
])("behind “y” somebody else may act: %s", (text, expected) => {
  expect(code(text, {published: "2016-12-15", language: "es"}).contacts).toHaveLength(expected);
});

test.each([
  ["The envoys, with Zarif and Mekdad, met Putin.", 2],
  ["The envoys left with Zarif and Mekdad met Putin.", 1],
  ["The envoys left with Zarif and the minister, Mekdad, met Putin.", 1]
])("a comma may part a group from the verb: %s", (text, size) => {
  const {reading} = sceneOf(text);
  const at = reading.units.findIndex((unit) => isHuman(unit) && unit.entity.members[0]?.name);
  expect(groupAround(reading, at).entities).toHaveLength(size);
});

test("whoever is accompanied does not act behind", () => {
  const people = (text: string) => code(text).contacts.map(({participants}) => participants.map(({name}) => name));
  const two = [["Mohammad Javad Zarif", "Faisal Mekdad"]];
  expect(people("Zarif accompanied Raisi on the trip, and met Mekdad.")).toEqual(two);
  expect(people("Zarif joined Raisi in Damascus and met Mekdad.")).toEqual(two);
});
