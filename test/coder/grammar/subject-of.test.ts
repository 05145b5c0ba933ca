import {expect, test} from "vitest";
import type {Group} from "../../../src/coder/grammar/group.js";
import type {Scene} from "../../../src/coder/grammar/scene.js";
import {subjectOf} from "../../../src/coder/grammar/subject-of.js";
import {told} from "../languages/told.js";
import {sceneOf, triggerOf, who} from "../reading.js";

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
  ["Yesterday somebody met Mekdad.", []],
  ["Velayati, who advises Khamenei on many things, met Assad.", ["ir-velayati"]],
  ["Zarif was there when Araghchi took over, and met Mekdad.", ["ir-zarif"]],
  ["Zarif was there when Araghchi met Mekdad.", ["ir-araghchi"]],
  ["Zarif smiled, and when Araghchi arrived he left; Araghchi met Mekdad.", ["ir-araghchi"]]
])("%s has its subject", (text, subject) => {
  const scene = sceneOf(text);
  expect(people(scene, subjectOf(scene.reading, triggerOf(scene, "en-meet-verb"), nobody))).toEqual(subject);
});

test.each([
  ["Zarif and Mekdad said after two-day talks that they were friends.", ["ir-zarif", "sy-mekdad"]],
  ["Zarif and Mekdad were silent after long and tiring talks.", ["ir-zarif", "sy-mekdad"]],
  ["Zarif left when the old council of both towns held talks.", []]
])("whatever stands between “after” and its noun opens no clause: %s", (text, subject) => {
  const scene = sceneOf(text);
  expect(people(scene, subjectOf(scene.reading, scene.reading.signs.triggers.at(-1) ?? 0, nobody))).toEqual(subject);
});

test("a pronoun of whom something is done to acts in nothing", () => {
  expect(told("en", "Assad wrote to Raisi in May, sending him a cable.")).toEqual(["message <SYR ir-raisi + sy-assad"]);
});

test("whom a text only counts is nobody who acts", () => {
  const text = "Zarif spoke of families, thousands of whom have crossed into Syria.";
  const scene = sceneOf(text.replace("have crossed into", "travelled to"));
  expect(subjectOf(scene.reading, triggerOf(scene, "en-visit-travel"), new Set())).toBeNull();
});

test.each([
  ["The pictures of Zarif’s call on Mekdad show little.", ["ir-zarif"]],
  ["The pictures of Zarif’s first hasty call on Mekdad show little.", []]
])("a verb straight behind its owner is a noun: %s", (text, subject) => {
  const scene = sceneOf(text);
  expect(people(scene, subjectOf(scene.reading, triggerOf(scene, "en-meet-call-on"), nobody))).toEqual(subject);
});
