import {expect, test} from "vitest";
import {told} from "../languages/told.js";

test.each([
  ["en", "Lavrov spoke by phone with Zarif and Muallem."],
  ["en", "The Emirati minister phoned Mekdad and Amir-Abdollahian."],
  ["es", "Lavrov habló por teléfono con Zarif y después con Al Mualem."],
  ["es", "Lavrov se reunió con Zarif y después con Al Mualem."],
  ["fr", "Le ministre émirati a appelé Mekdad puis Amir-Abdollahian."]
])("an outsider has a contact with each: %s %s", (language, text) => {
  expect(told(language, text)).toEqual([]);
});

test.each([
  ["en", "Lavrov met Zarif and Muallem in Moscow.", ["meeting RUS + ir-zarif + sy-muallem"]],
  ["es", "Lavrov se reunió con Zarif y Al Mualem.", ["meeting RUS + ir-zarif + sy-muallem"]],
  ["es", "Zarif habló por teléfono con Al Mualem y después con Lavrov.", ["call RUS + ir-zarif + sy-muallem"]]
])("they have met together: %s %s", (language, text, contacts) => {
  expect(told(language, text)).toEqual(contacts);
});

test.each([
  ["Putin telephoned both Raisi and Assad on Monday."],
  ["Raisi, Fidan and Assad spoke separately with Putin on Monday."],
  ["Putin held separate telephone conversations with Raisi and Assad on Monday."],
  ["Putin spoke separately by phone with Raisi and Assad on Monday."],
  ["Raisi and Assad each wrote to Putin on Monday."],
  ["Raisi and Assad each received Lavrov on Monday."],
  ["Putin received Raisi and Assad one after the other in Moscow on Monday."],
  ["Putin met separately with Raisi and Assad on Monday."],
  ["Lavrov saw Zarif and Muallem in turn in Moscow."]
])("to each his own call or letter: %s", (text) => {
  expect(told("en", text)).toEqual([]);
});

test.each([
  ["Putin spoke with Raisi and Assad in a three-way call on Monday.", "call"],
  ["Putin received Raisi and Assad in Moscow on Monday.", "meeting"],
  ["Iraq played host to Zarif and Muallem on Monday.", "meeting"],
  ["Putin received Raisi and Assad together in Moscow on Monday.", "meeting"],
  ["Putin received Raisi and Assad one after the other in Moscow, then the three sat down together.", "meeting"]
])("all of them together: %s", (text, channel) => {
  expect(told("en", text)[0]).toMatch(new RegExp(`^${channel} .*ir-.* \\+ sy-`));
});

test.each([
  ["Zarif wrote to Arnous. Russia called him reliable, and Oman’s ruler sent a cable to Assad.", 1],
  ["Zarif wrote to Arnous. Russia called him reliable.", 1],
  ["Zarif wrote to Arnous, and Iran’s president sent a cable to Assad.", 2]
])("whoever is of a third country acts for himself: %s", (text, contacts) => {
  expect(told("en", text)).toHaveLength(contacts);
});

test.each([
  ["Ban Ki-moon held meetings with Khamenei and with Arnous and Mekdad.", []],
  ["Lavrov met with Zarif and with Mekdad on Monday.", []],
  ["Lavrov met with Zarif and Mekdad on Monday.", ["meeting RUS + ir-zarif + sy-mekdad"]],
  ["Zarif met with Assad and with Mekdad on Monday.", ["meeting ir-zarif + sy-assad + sy-mekdad"]]
])("with whom a foreigner is said again to have met he met apart: %s", (text, contacts) => {
  expect(told("en", text)).toEqual(contacts);
});
