import {expect, test} from "vitest";
import {code} from "../reading.js";

// The 11th of May 2022 is a Wednesday, the 12th a Thursday.
test.each([
  ["es", "Raisi y Al Asad hablaron por teléfono el miércoles anterior.", "2022-05-04"],
  ["es", "Raisi y Al Asad hablaron por teléfono el miércoles.", "2022-05-11"],
  ["fr", "Raïssi a téléphoné à Assad le mercredi précédent.", "2022-05-04"],
  ["fr", "Raïssi a téléphoné à Assad mercredi.", "2022-05-11"]
])("%s: %s", (language, sentence, day) => {
  const lead = {
    es: "El ministro de Exteriores recibió el miércoles a un embajador.",
    fr: "Le ministre a reçu mercredi un ambassadeur."
  };
  const text = `${lead[language as keyof typeof lead]} ${sentence}`;
  const {contacts} = code(text, {language, published: "2022-05-12"});
  expect(contacts.map(({date}) => date)).toEqual([day]);
});
