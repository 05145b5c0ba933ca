import {expect, test} from "vitest";
import {told} from "../languages/told.js";

const pair = "ir-zarif + sy-mekdad";

test.each([
  [
    "en",
    "Zarif spoke with Mekdad on 3 May. In that phone call, an aide said, they talked about trade.",
    [`call ${pair}`]
  ],
  ["en", "Zarif spoke with Mekdad on 3 May. In the phone call, Zarif said, trade had come up.", [`call ${pair}`]],
  ["en", "Zarif spoke with Mekdad on 3 May. The telephone conversation lasted an hour.", [`call ${pair}`]],
  ["en", "Zarif and Mekdad talked on 3 May.\n\nDuring this phone call trade was discussed.", [`call ${pair}`]],
  ["fr", "Zarif a parlé avec Mekdad le 3 mai. L’entretien téléphonique a duré une heure.", [`call ${pair}`]],
  ["es", "Zarif habló con Mekdad el 3 de mayo. La conversación telefónica duró una hora.", [`call ${pair}`]]
])("%s: a noun says by what channel: %s", (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

test.each([
  ["Zarif spoke with Mekdad on 3 May. The phone call of Lavrov with Erdogan came later.", [`meeting ${pair}`]],
  ["Zarif spoke with Mekdad on 3 May. In that phone call, Lavrov said, nothing was agreed.", [`meeting ${pair}`]],
  ["Zarif spoke with Mekdad on 3 May. A phone call was made to a doctor.", [`meeting ${pair}`]],
  ["Zarif spoke with Mekdad in Damascus on 3 May. The phone call lasted an hour.", [`meeting >IRN ${pair}`]]
])("not so: %s", (text, expected) => {
  expect(told("en", text)).toEqual(expected);
});
