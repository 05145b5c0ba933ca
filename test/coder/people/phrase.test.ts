import {expect, test} from "vitest";
import {findItems} from "../../../src/coder/people/items.js";
import {isName, Phrase} from "../../../src/coder/people/phrase.js";
import {tokenize} from "../../../src/coder/text/tokens.js";
import {english} from "../reading.js";

function phraseOf(text: string): Phrase {
  const tokens = tokenize(text);
  return new Phrase(findItems(tokens, english, {from: 0, to: tokens.form.length}), tokens, {at: 0, language: english});
}

test("an item joins when nothing but a space stands before it", () => {
  const phrase = phraseOf("Minister Mekdad, Zarif");
  const [first, second, third] = phrase.items;
  if (!first || !second || !third) throw new Error("three items were meant");
  phrase.take(first);
  expect(phrase.joins(second)).toBe(true);
  phrase.take(second);
  expect(phrase.joins(third)).toBe(false);
  expect(phrase.joins(third, /^,\s*$/)).toBe(true);
  expect(phrase.words(0, 2)).toBe("Minister Mekdad");
});

test("a possessive is taken with its word", () => {
  const phrase = phraseOf("Mekdad’s visit");
  const [name] = phrase.items;
  if (!name) throw new Error("no name");
  expect(phrase.hasPossessive(name)).toBe(true);
  phrase.take(name);
  expect(phrase.end).toBe(2);
});

test("a reader who went too far comes back", () => {
  const phrase = phraseOf("Minister Mekdad");
  const start = phrase.place();
  for (const item of phrase.items) phrase.take(item);
  expect(phrase.item()).toBeNull();
  phrase.backTo(start);
  expect(phrase.item()).toBe(phrase.items[0]);
  expect(phrase.end).toBe(0);
});

test("people known and unknown are names, offices and places are not", () => {
  const names = (text: string) => phraseOf(text).items.map(isName);
  expect(names("Mekdad")).toEqual([true]);
  expect(names("Lavrov")).toEqual([true]);
  expect(names("Tarek Sayegh")).toEqual([true]);
  expect(names("minister")).toEqual([false]);
  expect(names("Damascus")).toEqual([false]);
});
