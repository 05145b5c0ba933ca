import {expect, test} from "vitest";
import {guessLanguage} from "../../src/notebook/guess-language.js";
import {files} from "./sample.js";

const {hints} = files.book;

test("a sentence or two in a language the lexicon knows is told by its small words", () => {
  expect(guessLanguage("He met him in the city and spoke with the minister.", hints)).toBe("en");
  expect(
    guessLanguage("El presidente habló con su homólogo y le dijo que los dos países están de acuerdo.", hints)
  ).toBe("es");
  expect(
    guessLanguage("Le président a parlé avec son homologue et lui a dit que les deux pays sont unis.", hints)
  ).toBe("fr");
});

test("it does not guess where words do not tell", () => {
  expect(guessLanguage("1234 5678", hints)).toBeNull();
  expect(guessLanguage("aa bb aa bb aa bb", {x: ["aa"], y: ["bb"]})).toBeNull();
});
