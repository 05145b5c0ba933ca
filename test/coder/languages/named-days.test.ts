import {expect, test} from "vitest";
import {code} from "../reading.js";

const days = (language: string, text: string) =>
  code(text, {language, published: "2023-03-12"}).contacts.map(({date}) => date);

test.each([
  ["en", "Mekdad phoned Amir-Abdollahian two days after parliament confirmed him on 21 February.", "2023-02-23"],
  ["en", "Amir-Abdollahian called Mekdad the day after an earthquake that struck on 6 February.", "2023-02-07"],
  ["en", "Amir-Abdollahian called Mekdad on 7 February, the day after the quake.", "2023-02-07"],
  ["fr", "Amir-Abdollahian a téléphoné à Fayçal Mekdad deux jours après le séisme du 6 février.", "2023-02-08"],
  ["fr", "Amir-Abdollahian a téléphoné à Fayçal Mekdad au lendemain de l’attentat du 3 janvier.", "2023-01-04"],
  ["es", "Amir-Abdollahian telefoneó a Faisal Mekdad dos días después del terremoto del 6 de febrero.", "2023-02-08"],
  ["es", "Amir-Abdollahian telefoneó a Faisal Mekdad al día siguiente del atentado del 3 de enero.", "2023-01-04"],
  ["ar", "هاتف حسين أمير عبد اللهيان فيصل المقداد بعد يومين من زلزال 6 شباط.", "2023-02-08"],
  ["fa", "حسین امیرعبداللهیان دو روز پس از زلزله ۱۷ بهمن با فیصل المقداد تلفنی گفتگو کرد.", "2023-02-08"]
])("%s: days are counted from the day that is named: %s", (language, text, day) => {
  expect(days(language, text)).toEqual([day]);
});

test.each([
  ["en", "There was no confirmation of a meeting between Mekdad and Amir-Abdollahian.", []],
  ["en", "The ministry could neither confirm nor deny a visit by Raisi to Damascus.", []],
  ["en", "The ministry gave no details of the meeting of Mekdad and Amir-Abdollahian on 3 March.", ["2023-03-03"]],
  ["fr", "La porte-parole n’avait aucune information sur une visite de Raïssi à Damas.", []],
  ["es", "El portavoz no tenía información sobre una visita de Bashar al Asad a Teherán.", []]
])("%s: who is asked knows nothing of it: %s", (language, text, expected) => {
  expect(days(language, text)).toEqual(expected);
});
