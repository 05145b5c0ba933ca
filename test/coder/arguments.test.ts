import {expect, test} from "vitest";
import {
  frameAt,
  freeHumans,
  humanBehind,
  isVerbAt,
  objectOf,
  possessorOf,
  subjectOf
} from "../../src/coder/arguments.js";
import type {Group} from "../../src/coder/group.js";
import type {Scene} from "../../src/coder/scene.js";
import {sceneOf, triggerOf, who} from "./reading.js";

const nobody: ReadonlySet<number> = new Set();

function people({reading}: Scene, group: Group | null): string[] {
  return who((group?.entities ?? []).flatMap((entity) => reading.members.get(entity) ?? []));
}

test.each([
  ["Zarif met Mekdad.", ["ir-zarif"]],
  ["Zarif and Araghchi met Mekdad.", ["ir-zarif", "ir-araghchi"]],
  ["Zarif, who met Mekdad, flew home.", ["ir-zarif"]],
  ["Zarif’s aide said so as Araghchi met Mekdad.", ["ir-araghchi"]],
  ["After talks with Zarif in Homs, Araghchi met Mekdad.", ["ir-araghchi"]],
  ["Zarif said that the old council of the two towns met Mekdad.", []],
  ["Zarif prepared the ground for Geneva, where the committee met Mekdad.", []],
  ["Zarif landed as the sun rose and met Mekdad.", ["ir-zarif"]],
  ["Yesterday somebody met Mekdad.", []]
])("%s has its subject", (text, subject) => {
  const scene = sceneOf(text);
  expect(people(scene, subjectOf(scene.reading, triggerOf(scene, "en-meet-verb"), nobody))).toEqual(subject);
});

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
  ["Raisi’s visit to Syria ended.", ["ir-raisi"]],
  ["Raisi’s much praised first visit to Syria ended.", ["ir-raisi"]],
  ["Raisi praised the visit to Syria.", []],
  ["Raisi’s party, however, disliked the visit to Syria.", []]
])("%s has its possessor", (text, owner) => {
  const scene = sceneOf(text);
  const entity = possessorOf(scene.reading, triggerOf(scene, "en-visit-noun"));
  expect(who((entity ? scene.reading.members.get(entity) : null) ?? [])).toEqual(owner);
});

test("nouns and ways of speaking are no verbs", () => {
  const scene = sceneOf("Zarif met Mekdad after a phone call.");
  const [verb, noun] = [triggerOf(scene, "en-meet-verb"), triggerOf(scene, "en-call-noun")];
  expect([isVerbAt(scene.reading, verb), isVerbAt(scene.reading, noun)]).toEqual([true, false]);
  expect([frameAt(scene.reading, verb), frameAt(scene.reading, 0)]).toEqual(["meets", null]);
});

test("behind a preposition stands whom it names, not whose thing it names", () => {
  for (const [text, found] of [
    ["They spoke with the minister Mekdad.", true],
    ["They spoke with Mekdad’s aides.", false]
  ] as const) {
    const {reading} = sceneOf(text);
    const at = reading.units.findIndex(({item}) => item?.meaning.kind === "word" && item.meaning.word === "with");
    const trigger = at < 0 ? reading.units.findIndex(({item}) => item?.meaning.kind === "trigger") : at;
    expect(humanBehind(reading, trigger) !== null).toBe(found);
  }
});

test("whoever a possessive or an earlier verb claims is not free", () => {
  const scene = sceneOf("Zarif’s aide met Mekdad and Lavrov.");
  const all = freeHumans(scene.reading, nobody);
  expect(who(all.flatMap(({entity}) => scene.reading.members.get(entity) ?? []))).toEqual([
    "null:adviser",
    "sy-mekdad",
    "Sergei Lavrov"
  ]);
  expect(freeHumans(scene.reading, new Set(all.map(({index}) => index)))).toEqual([]);
});

test("whom a text only counts is nobody who acts", () => {
  const text = "Zarif spoke of families, thousands of whom have crossed into Syria.";
  const scene = sceneOf(text.replace("have crossed into", "travelled to"));
  expect(subjectOf(scene.reading, triggerOf(scene, "en-visit-travel"), new Set())).toBeNull();
});
