import {expect, test} from "vitest";
import {GRAMMAR_CLASSES, NO_SMALL_WORDS, SMALL_CLASSES, smallWords} from "../../src/coder/small-words.js";
import {code, lexicon} from "./reading.js";

test("every language says before which words a place stands", () => {
  for (const [code, language] of lexicon.languages)
    expect([code, language.small.at_place.size > 0]).toEqual([code, true]);
});

test("each class has its own words, and a language may lack some", () => {
  const small = smallWords((name) => (name === "bound_for" ? ["para"] : []));
  expect([small.bound_for.has("para"), small.at_place.size, NO_SMALL_WORDS.bound_for.size]).toEqual([true, 0, 0]);
});

test("words known by their form mean nothing else to the grammar", () => {
  expect(SMALL_CLASSES.every((name) => GRAMMAR_CLASSES.has(name))).toBe(true);
});

test("Spanish and French too call off a journey told before", () => {
  const status = (language: string, text: string) =>
    code(text, {language, published: "2023-05-10"}).contacts.map((contact) => contact.status);
  expect(status("es", "Raisi viajará a Damasco el jueves. El viaje fue aplazado.")).toEqual(["cancelled"]);
  expect(status("fr", "Raïssi se rendra jeudi à Damas. La visite a été reportée.")).toEqual(["cancelled"]);
  expect(status("fr", "Raïssi se rendra jeudi à Damas. Un concert a été reporté.")).toEqual(["announced"]);
});
