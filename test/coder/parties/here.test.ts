import {expect, test} from "vitest";
import {code} from "../reading.js";

const told = (text: string, language = "en") =>
  code(text, {published: "2022-03-16", language}).contacts.map(({channel, status, date, host}) =>
    [channel, status, date, host].join(" ")
  );

test.each([
  ["TEHRAN (Agency) – Mekdad arrived here on Monday.", ["visit occurred 2022-03-14 IRN"]],
  ["DAMASCUS, 16 March 2022\n\nRaisi will be here on Friday.", ["visit announced 2022-03-18 SYR"]],
  ["TEHRAN (Agency) – Mekdad is due here tomorrow for talks.", ["visit announced 2022-03-17 IRN"]],
  ["TEHRAN (Agency) – Mekdad will not come here on Friday as planned.", ["visit cancelled 2022-03-18 IRN"]],
  ["Mekdad was due here tomorrow as the guest of Raisi.", ["visit announced 2022-03-17 IRN"]],
  ["Raisi arrives here on Friday as Assad’s guest.", ["visit announced 2022-03-18 SYR"]],
  // Somewhere else, at home, nowhere known, and no journey.
  ["BEIRUT (Agency) – Mekdad arrived here on Monday.", []],
  ["DAMASCUS (Agency) – Mekdad arrived here on Monday.", []],
  ["Mekdad arrived here on Monday.", []],
  ["TEHRAN (Agency) – It rained here on Monday, Mekdad said.", []],
  ["TEHRAN (Agency) – Putin is due here tomorrow as the guest of Raisi.", []]
])("“here” is where the report was written: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ["fr", "TÉHÉRAN (Agence) – Mekdad est arrivé ici lundi.", ["visit occurred 2022-03-14 IRN"]],
  ["es", "TEHERÁN (Agencia) – Mekdad llegó aquí el lunes.", ["visit occurred 2022-03-14 IRN"]]
])("in %s", (language, text, expected) => {
  expect(told(text, language)).toEqual(expected);
});
