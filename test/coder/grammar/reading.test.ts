import {expect, test} from "vitest";
import {
  beforeArticle,
  behindArticle,
  formBefore,
  frameAt,
  isHuman,
  isVerbAt,
  ruleBefore,
  signsIn,
  textBetween,
  wordAt,
  wordsBetween
} from "../../../src/coder/grammar/reading.js";
import {sceneOf, triggerOf} from "../reading.js";

function firstHuman(text: string) {
  const {reading} = sceneOf(text);
  return {reading, at: reading.units.findIndex(isHuman)};
}

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

test("an article is passed over on either side of it", () => {
  const {reading} = sceneOf("Zarif met Mekdad at the request of the army.");
  const at = reading.units.findIndex((_, i) => wordAt(reading, i) === "det");
  expect(at).toBeGreaterThan(0);
  expect([behindArticle(reading, at), beforeArticle(reading, at)]).toEqual([at + 1, at - 1]);
  expect([behindArticle(reading, 0), beforeArticle(reading, 0)]).toEqual([0, 0]);
});

test("nouns and ways of speaking are no verbs", () => {
  const scene = sceneOf("Zarif met Mekdad after a phone call.");
  const [verb, noun] = [triggerOf(scene, "en-meet-verb"), triggerOf(scene, "en-call-noun")];
  expect([isVerbAt(scene.reading, verb), isVerbAt(scene.reading, noun)]).toEqual([true, false]);
  expect([frameAt(scene.reading, verb), frameAt(scene.reading, 0)]).toEqual(["meets", null]);
});

test("the contact word before is found however far it stands", () => {
  const {reading} = sceneOf("Zarif met Mekdad after a phone call.");
  const noun = reading.units.findLastIndex(({item}) => item?.meaning.kind === "trigger");
  expect(ruleBefore(reading, noun)?.id).toBe("en-meet-verb");
  expect(ruleBefore(reading, 0)).toBeNull();
});

test("the units that tell of a contact are known by their place", () => {
  const units = [
    {item: {from: 0, to: 1, meaning: {kind: "word", word: "and"} as const}},
    {item: {from: 1, to: 2, meaning: {kind: "cue", cue: "denied", scope: null, rule: "r"} as const}}
  ];
  expect(signsIn(units)).toEqual({triggers: [], cues: [1], invites: []});
});

test("the word before whom a verb acts on stands before the to that marks him", () => {
  const before = (text: string) => {
    const {reading} = sceneOf(text);
    return formBefore(reading, reading.units.findLastIndex(isHuman));
  };
  expect(before("Mekdad listened to Zarif.")).toBe("listened");
  expect(before("Mekdad saw Zarif.")).toBe("saw");
  expect(before("Zarif came.")).toBe("");
});
