import {expect, test} from "vitest";
import {told} from "./told.js";

const CONTACTS: [string, string[]][] = [
  [
    "Le président syrien Bachar al-Assad a reçu lundi à Damas le ministre iranien des Affaires étrangères, Hossein Amir-Abdollahian.",
    ["meeting >IRN ir-amirabdollahian + sy-assad"]
  ],
  [
    "Le ministre syrien des Affaires étrangères Fayçal Mekdad s’est rendu à Téhéran, où il a rencontré Ebrahim Raïssi.",
    ["visit >SYR ir-raisi + sy-mekdad"]
  ],
  ["Ebrahim Raïssi a téléphoné mardi à Bachar al-Assad.", ["call <IRN ir-raisi + sy-assad"]],
  ["M. Assad a reçu un appel téléphonique de son homologue iranien Ebrahim Raïssi.", ["call <IRN ir-raisi + sy-assad"]],
  [
    "Les deux présidents, Ebrahim Raïssi et Bachar al-Assad, se sont entretenus par téléphone.",
    ["call ir-raisi + sy-assad"]
  ],
  ["Lors d’un entretien téléphonique avec M. Raïssi, Bachar al-Assad a salué l’Iran.", ["call ir-raisi + sy-assad"]],
  ["Fayçal Mekdad a été reçu à Téhéran par le président Raïssi.", ["meeting >SYR ir-raisi + sy-mekdad"]],
  ["Zarif est arrivé dimanche à Damas. Bachar al-Assad l’a reçu dans la soirée.", ["visit >IRN ir-zarif + sy-assad"]],
  [
    "Le président Raïssi doit recevoir mardi Bachar al-Assad à Téhéran.",
    ["meeting announced >SYR ir-raisi + sy-assad"]
  ],
  ["Bachar al-Assad se rendra lundi à Téhéran, a annoncé son porte-parole.", ["visit announced >SYR sy-assad"]],
  ["La visite du président Raïssi à Damas a été annulée.", ["visit cancelled >IRN ir-raisi"]],
  ["Bachar al-Assad a adressé un message de félicitations à Ebrahim Raïssi.", ["message <SYR ir-raisi + sy-assad"]],
  [
    "Ali Akbar Velayati, conseiller du guide suprême, a été reçu par Bachar al-Assad à Damas.",
    ["meeting >IRN ir-velayati + sy-assad"]
  ],
  [
    "Les chefs de la diplomatie iranienne et syrienne, Hossein Amir-Abdollahian et Fayçal Mekdad, se sont réunis à New York.",
    ["meeting ir-amirabdollahian + sy-mekdad"]
  ],
  [
    "À l’invitation de son homologue iranien, Fayçal Mekdad s’est rendu jeudi à Téhéran.",
    ["visit >SYR IRN + sy-mekdad"]
  ],
  ["Les ministres de la Défense iranien et syrien se sont parlé au téléphone.", ["call IRN-DEF + SYR-DEF"]],
  ["La rencontre entre Zarif et Mouallem a duré une heure.", ["meeting ir-zarif + sy-muallem"]],
  [
    "Lors de sa visite à Damas, Zarif a rencontré Bachar al-Assad et son homologue Walid Mouallem.",
    ["meeting >IRN ir-zarif + sy-assad + sy-muallem"]
  ],
  [
    "M. Raïssi s’est entretenu au téléphone avec Bachar al-Assad, à l’initiative de ce dernier.",
    ["call <SYR ir-raisi + sy-assad"]
  ],
  [
    "M. Raïssi s’est entretenu au téléphone avec Bachar al-Assad, à l’initiative de Téhéran.",
    ["call <IRN ir-raisi + sy-assad"]
  ],
  ["C’est Zarif, masqué et ganté, que Bachar al-Assad a reçu lundi.", ["meeting >IRN ir-zarif + sy-assad"]],
  ["C’est M. Raïssi qui a téléphoné à Bachar al-Assad.", ["call <IRN ir-raisi + sy-assad"]],
  ["Mekdad a ensuite été reçu par M. Raïssi.", ["meeting >SYR ir-raisi + sy-mekdad"]],
  ["Hatami et Ayoub ont tenu mardi une réunion par visioconférence.", ["video_call ir-hatami + sy-ayyoub"]],
  ["Le président Raïssi a quitté jeudi Damas au terme d’une visite de deux jours.", ["visit >IRN ir-raisi"]],
  ["Dépêché dimanche à Damas, Abbas Araghchi a salué la presse.", ["visit >IRN ir-araghchi"]],
  ["Zarif a rencontré auparavant Hammouda Sabbagh.", ["meeting ir-zarif + sy-hsabbagh"]],
  [
    "Raïssi a reçu Arnous. Il lui a remis une lettre de Bachar al-Assad.",
    ["meeting >SYR ir-raisi + sy-arnous", "message <SYR ir-raisi + sy-assad"]
  ],
  ["Les ministres des Affaires étrangères d’Iran et de Syrie se sont réunis à Genève.", ["meeting IRN-FM + SYR-FM"]]
];

test.each(CONTACTS)("French tells of a contact: %s", (text, contacts) => {
  expect(told("fr", text)).toEqual(contacts);
});

test.each([
  "Une rencontre entre M. Raïssi et Bachar al-Assad ?",
  "Bachar al-Assad n’a pas rencontré Ebrahim Raïssi.",
  "Téhéran a démenti que M. Raïssi ait appelé Bachar al-Assad.",
  "Si M. Raïssi appelait Bachar al-Assad, la guerre finirait.",
  "M. Raïssi aurait téléphoné à Bachar al-Assad, selon une rumeur.",
  "M. Raïssi a invité Bachar al-Assad à Téhéran.",
  "Vladimir Poutine a reçu Ebrahim Raïssi à Moscou.",
  "Damas et Téhéran ont publié un communiqué commun.",
  "Le commerce entre l’Iran et la Syrie a augmenté."
])("French tells of none: %s", (text) => {
  expect(told("fr", text)).toEqual([]);
});
