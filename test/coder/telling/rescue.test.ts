import {expect, test} from "vitest";
import {emptyMember} from "../../../src/coder/people/entities.js";
import {missingParty} from "../../../src/coder/telling/rescue.js";
import {told} from "../languages/told.js";
import {code, sceneOf, triggerOf, who} from "../reading.js";

const iranian = {...emptyMember(), side: "IRN", name: "Somebody"};

function missing(text: string, frame: Parameters<typeof missingParty>[2]["frame"] = "meets"): string[] {
  const scene = sceneOf(text);
  return who(missingParty(scene, triggerOf(scene), {frame, members: [iranian]}));
}

test("the nearest person of the side that the grammar missed", () => {
  expect(missing("At noon, Mekdad being there, they met.", "talks")).toEqual(["sy-mekdad"]);
});

test.each([
  ["a possessive claims", "At Mekdad’s house somebody met."],
  ["is only spoken about", "Somebody met about Mekdad."],
  ["stands beside people of other countries", "Lavrov and Mekdad being there, they met."]
])("nobody whom %s", (_, text) => {
  expect(missing(text, "talks")).toEqual([]);
});

test("whom a verb acts on and the text tells nothing of is nobody told before", () => {
  expect(missing("Mekdad smiled. Somebody met an Iranian supplier.")).toEqual([]);
  expect(missing("Mekdad smiled. Somebody met a group of doctors from Homs.")).toEqual([]);
  expect(missing("Mekdad smiled. Somebody met several engineers of the water board, Mekdad said.")).toEqual([]);
  expect(missing("Mekdad smiled. Somebody met.")).toEqual(["sy-mekdad"]);
  expect(missing("Mekdad smiled. Somebody met a second time.")).toEqual(["sy-mekdad"]);
});

test("somebody of whom the text tells no more than a name is nobody told before", () => {
  expect(missing("Mekdad smiled. Somebody met Samir Tawil.")).toEqual([]);
  expect(missing("Mekdad smiled. Somebody met Syrian opposition leader Samir Tawil.")).toEqual([]);
});

test("words that need their grammar are left to it", () => {
  expect(missing("At noon, Mekdad being there, they met.", "speaks")).toEqual([]);
});

test("whoever is told of behind people whom a text only counts is not one of the parties", () => {
  expect(code("Raisi took calls from ten presidents, and Assad was not among them.").contacts).toEqual([]);
  expect(code("Raisi took a call on Monday, and it was from Assad.").contacts.length).toBeLessThan(2);
});

test.each([
  ["Zarif met with the Russian on Monday.", 0],
  ["Zarif had been closeted with the Russian separately.", 0],
  ["Zarif met with the Syrian on Monday.", 1]
])("a bare demonym of a third country is whom somebody met: %s", (text, contacts) => {
  expect(code(`Mekdad was in Moscow. ${text}`, {published: "2022-07-10"}).contacts).toHaveLength(contacts);
});

test("a host and a guest of one side are two already, and take in nobody told before", () => {
  const coded = (text: string) => code(text, {published: "2021-05-12"}).contacts.length;
  expect(coded("Larijani was in Tehran. Mekdad received Shaaban.")).toBe(0);
});

test("whoever shakes hands with somebody the text tells nothing of has met nobody told before", () => {
  const lead = "Zarif was in Doha. Assad performed the prayer. ";
  expect(code(`${lead}State television showed him shaking hands with worshippers.`).contacts).toEqual([]);
  expect(code(`${lead}State television showed him shaking hands with Zarif in Damascus.`).contacts).toHaveLength(1);
});

test("whom a verb behind the means acts on is not their party", () => {
  const text = "Within hours Mekdad, who had gone to inspect the ruin in person, rang up Zarif.";
  expect(code(text).contacts.map(({channel}) => channel)).toEqual(["call"]);
});

test("whom somebody is to meet is no one told of before, though the text tells only his name", () => {
  const text = "Zarif was received by Assad on Monday. Zarif is to meet";
  expect(told("en", `${text} Nohad Machnouk in Beirut.`)).toHaveLength(1);
});
