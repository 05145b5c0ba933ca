import {expect, test} from "vitest";
import {told} from "./told.js";

test.each([
  ["es", "Raisí había enviado el lunes a Bashar al Asad un mensaje.", ["message <IRN ir-raisi + sy-assad"]],
  ["es", "Raisí ha enviado también a Bashar al Asad una carta.", ["message <IRN ir-raisi + sy-assad"]],
  ["es", "El enviado Alí Asghar Jayí se reunió con Bashar al Asad.", ["meeting ir-khaji + sy-assad"]],
  ["fr", "Raïssi avait envoyé lundi à Bachar al-Assad un message.", ["message <IRN ir-raisi + sy-assad"]],
  ["fr", "Bachar al-Assad a reçu l’envoyé iranien, Ali Asghar Khaji.", ["meeting >IRN ir-khaji + sy-assad"]]
])("%s: behind its auxiliary the word for an envoy is a verb: %s", (language, text, contacts) => {
  expect(told(language, text)).toEqual(contacts);
});

test.each([
  ["fr", "Jahangiri et Khamis coprésidaient lundi la commission mixte.", ["meeting ir-jahangiri + sy-khamis"]],
  ["es", "Yahanguirí y Jamis habían presidido el lunes la comisión mixta.", ["meeting ir-jahangiri + sy-khamis"]],
  ["fr", "Jahangiri présidait lundi la commission des prix.", []],
  ["es", "Jamis y sus ministros habían presidido el lunes la comisión.", []]
])("%s: two who were in the chair had met: %s", (language, text, contacts) => {
  expect(told(language, text)).toEqual(contacts);
});
