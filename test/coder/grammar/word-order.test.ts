import {expect, test} from "vitest";
import {type Reading, signsIn} from "../../../src/coder/grammar/reading.js";
import {looseWords, objectBefore, pronounOf, subjectBehind} from "../../../src/coder/grammar/word-order.js";
import type {Frame} from "../../../src/coder/lexicon/codes.js";
import type {Trait} from "../../../src/coder/lexicon/lexicon.js";
import {NO_SMALL_WORDS} from "../../../src/coder/lexicon/small-words.js";
import {emptyEntity, emptyMember, type Unit} from "../../../src/coder/people/entities.js";
import {tokenize} from "../../../src/coder/text/tokens.js";

const human = (from: number, to = from + 1): Unit => ({entity: {...emptyEntity(from, to), members: [emptyMember()]}});
const word = (at: number, name: string): Unit => ({item: {from: at, to: at + 1, meaning: {kind: "word", word: name}}});
const verb = (at: number, frame: Frame, pronoun = false): Unit => ({
  item: {
    from: at,
    to: at + 1,
    meaning: {
      kind: "trigger",
      rule: {
        id: "t",
        channel: "meeting",
        frame,
        pronoun,
        unmade: false,
        planned: false,
        present: false,
        meant: false,
        retold: false,
        openers: null
      }
    }
  }
});

function reading(units: Unit[], traits: Trait[], dated: number[] = []): Reading {
  const tokens = tokenize("a b c d e f g h i j");
  return {
    units,
    signs: signsIn(units),
    tokens,
    from: 0,
    first: 0,
    end: tokens.form.length,
    to: 10,
    members: new Map(),
    traits: new Set(traits),
    small: NO_SMALL_WORDS,
    dated: new Set(dated)
  };
}

test("where the verb comes first, the first of two people behind it is its subject", () => {
  const units = [verb(0, "hosts"), human(1), human(3)];
  expect(subjectBehind(reading(units, ["verb first"], [2]), 0)?.first).toBe(1);
  expect(subjectBehind(reading(units, []), 0)).toBeNull();
});

test("one person behind a verb that takes an object is its object", () => {
  expect(subjectBehind(reading([human(0), verb(1, "hosts"), human(2)], ["verb first"]), 1)).toBeNull();
});

test("one person behind it and another behind a preposition: the first is the subject", () => {
  const units = [verb(0, "meets"), human(1), word(2, "with"), human(3)];
  expect(subjectBehind(reading(units, ["verb first"]), 0)?.first).toBe(1);
});

test("where the verb comes last, its object stands before it with a preposition", () => {
  const units = [human(0), word(1, "with"), human(2), verb(3, "meets")];
  const options = {direct: true, prepositions: ["with"]};
  expect(objectBefore(reading(units, ["verb last"]), 3, options)?.first).toBe(2);
  expect(objectBefore(reading(units, ["verb last"]), 3, {direct: true, prepositions: ["to"]})).toBeNull();
});

test("a mark behind somebody makes him the object", () => {
  const units = [human(0), human(2), word(3, "object"), verb(4, "hosts")];
  expect(objectBefore(reading(units, ["verb last"]), 3, {direct: true, prepositions: []})?.first).toBe(1);
});

test("the pronoun inside a verb's phrase is the unit before it", () => {
  const him: Unit = {entity: {...emptyEntity(1, 1), reference: "him"}};
  expect(pronounOf(reading([human(0), him, verb(1, "hosts", true)], []), 2)?.first).toBe(1);
  expect(pronounOf(reading([human(0), him, verb(1, "hosts")], []), 2)).toBeNull();
});

test("words of a date do not count as words between", () => {
  const units = [verb(0, "hosts"), human(4)];
  expect(looseWords(reading(units, []), 0, 1)).toBe(3);
  expect(looseWords(reading(units, [], [1, 2]), 0, 1)).toBe(1);
});
