import {expect, test} from "vitest";
import {type SmallClass, smallWords} from "../../../src/coder/lexicon/small-words.js";
import {findItems} from "../../../src/coder/people/items.js";
import {loneEntity} from "../../../src/coder/people/lone-entity.js";
import {tokenize} from "../../../src/coder/text/tokens.js";
import {english, unitsOf} from "../reading.js";

function first(text: string): string | null {
  const entity = unitsOf(text)[0]?.entity ?? unitsOf(text)[1]?.entity;
  return entity ? (entity.reference ?? `${entity.kind} ${entity.country ?? entity.members[0]?.side}`) : null;
}

test.each([
  ["Iran said so", "country IRN"],
  ["Damascus said so", "place SYR"],
  ["he said so", "he"],
  ["they met", "they"],
  ["the two met", "two"],
  ["the Iranian met Mekdad", "human IRN"],
  ["the Iranian on a hill", "human IRN"],
  ["the Iranian gave a dinner", "human IRN"],
  ["the Iranian – twice", "human IRN"],
  ["the cleric said so", "he"]
])("%s", (text, expected) => {
  expect(first(text)).toBe(expected);
});

test.each([
  "the two flags",
  "the Iranian side of it",
  "a flag",
  "the Iranian oil fields",
  "the Iranian oil on the hill"
])("%s is nobody", (text) => {
  expect(unitsOf(text).every((unit) => unit.entity === undefined)).toBe(true);
});

test("whom his country alone names may own something", () => {
  expect(unitsOf("the Iranian's guest")[1]?.entity).toMatchObject({possessive: true, members: [{side: "IRN"}]});
  expect(unitsOf("an Iranian guest").some((unit) => unit.entity?.possessive)).toBe(false);
});

/** Whether the word behind the first is somebody to whoever knows these words. */
function alone(text: string, known: Partial<Record<SmallClass, string>>): boolean {
  const tokens = tokenize(text);
  const items = findItems(tokens, english, {from: 0, to: tokens.form.length});
  return loneEntity({items, tokens, small: smallWords((name) => known[name]?.split(" ") ?? [])}, 1) !== null;
}

test("rows teach how a verb of the past ends", () => {
  expect(alone("the Iranian pondered it", {past_ending: "nan ed"})).toBe(true);
  expect(alone("the Iranian pondernan it", {past_ending: "nan ed"})).toBe(true);
  expect(alone("the Iranian pondered it", {past_ending: "nan"})).toBe(false);
  expect(alone("the Iranian bed it", {past_ending: "nan ed"})).toBe(false);
});

test("rows teach how several are told from one", () => {
  expect(alone("the Iranian yesterday", {no_noun: "yesterday", plural_ending: "s"})).toBe(true);
  expect(alone("the Iranians yesterday", {no_noun: "yesterday", plural_ending: "s"})).toBe(false);
  expect(alone("the Iranians yesterday", {no_noun: "yesterday"})).toBe(true);
  expect(unitsOf("their guest")[0]?.entity?.plural).toBe(true);
  expect(unitsOf("his guest")[0]?.entity?.plural).toBe(false);
});

test("a word that ends as a verb does and is none leaves the nationality an adjective", () => {
  expect(first("the Syrian armed opposition met")).not.toBe("human SYR");
  expect(first("the Syrian praised him")).toBe("human SYR");
});
