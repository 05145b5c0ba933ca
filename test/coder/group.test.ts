import {expect, test} from "vitest";
import {governor, groupAround, isHuman, signsIn, textBetween, wordAt, wordsBetween} from "../../src/coder/group.js";
import {sceneOf, who} from "./reading.js";

function firstHuman(text: string) {
  const {reading} = sceneOf(text);
  return {reading, at: reading.units.findIndex(isHuman)};
}

test.each([
  ["Zarif and Mekdad were seen in Tehran with Putin.", ["ir-zarif"]],
  ["The envoys saw Zarif, Mekdad and Lavrov.", ["ir-zarif", "sy-mekdad", "Sergei Lavrov"]],
  ["The envoys saw Zarif and Mekdad.", ["ir-zarif", "sy-mekdad"]],
  ["The envoys saw Zarif. Mekdad slept.", ["sy-mekdad"]],
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

test("between two units stand their words and their text", () => {
  const {reading, at} = firstHuman("Zarif then, at noon, met Mekdad.");
  const met = reading.units.findIndex((unit) => unit.item?.meaning.kind === "trigger");
  expect(textBetween(reading, at, met)).toContain("noon");
  expect(wordsBetween(reading, at, at + 99)).toBe(Number.POSITIVE_INFINITY);
  expect(textBetween(reading, at, at + 99)).toBe("");
});

test("only words of the grammar have a class", () => {
  const {reading, at} = firstHuman("With Zarif met Mekdad.");
  expect(wordAt(reading, at - 1)).toBe("with");
  expect(wordAt(reading, at)).toBeNull();
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

test("the units that tell of a contact are known by their place", () => {
  const units = [
    {item: {from: 0, to: 1, meaning: {kind: "word", word: "and"} as const}},
    {item: {from: 1, to: 2, meaning: {kind: "cue", cue: "denied", rule: "r"} as const}}
  ];
  expect(signsIn(units)).toEqual({triggers: [], cues: [1], invites: []});
});
