import {expect, test} from "vitest";
import {emptyMember} from "../../../src/coder/people/entities.js";
import {missingParty} from "../../../src/coder/telling/rescue.js";
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

test("words that need their grammar are left to it", () => {
  expect(missing("At noon, Mekdad being there, they met.", "speaks")).toEqual([]);
});

test("a host and a guest of one side are two already, and take in nobody told before", () => {
  const coded = (text: string) => code(text, {published: "2021-05-12"}).contacts.length;
  expect(coded("Larijani was in Tehran. Mekdad received Shaaban.")).toBe(0);
});

test("something of a country that acts is nobody told of before", () => {
  const text = "Mekdad left Homs. The Syrian armed opposition met Hossein Amir-Abdollahian in Moscow.";
  expect(code(text, {published: "2023-03-15"}).contacts).toEqual([]);
});
