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
  ["Bachar al-Assad avait accueilli dans sa capitale Ali Akbar Velayati.", ["meeting >IRN ir-velayati + sy-assad"]],
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
    ["visit >SYR IRN-FM + sy-mekdad"]
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
  ["Les ministres des Affaires étrangères d’Iran et de Syrie se sont réunis à Genève.", ["meeting IRN-FM + SYR-FM"]],
  [
    "M. Amir-Abdollahian s'est entretenu jeudi au téléphone avec M. Mekdad. M. Mekdad l'a remercié de son appel.",
    ["call <IRN ir-amirabdollahian + sy-mekdad"]
  ],
  [
    "Joint dimanche au téléphone par Ali Akbar Velayati, Fayçal Mekdad a salué la résistance.",
    ["call <IRN ir-velayati + sy-mekdad"]
  ],
  ["Raïssi et Assad se parleront demain au téléphone.", ["call announced ir-raisi + sy-assad"]],
  [
    "Bachar al-Assad a eu mercredi pour visiteur le ministre iranien des Affaires étrangères, Ali Akbar Salehi.",
    ["meeting >IRN ir-salehi + sy-assad"]
  ],
  [
    "Le général Mohammad Bagheri a retrouvé mercredi autour d'une même table le ministre syrien de la Défense, Fahd Jassem al-Freij.",
    ["meeting ir-mbagheri + sy-freij"]
  ],
  ["Téhéran a décidé de reporter la visite de Raïssi à Damas.", ["visit cancelled >IRN ir-raisi"]],
  [
    "Le dernier à venir fut Mahmoud Ahmadinejad, que son homologue syrien Bachar al-Assad avait accueilli en septembre 2010.",
    ["meeting >IRN ir-ahmadinejad + sy-assad"]
  ],
  [
    "Bassam Sabbagh est attendu mardi à Téhéran. Son homologue Abbas Araghchi, qui l'a convié, souhaite parler du Liban.",
    ["visit announced >SYR ir-araghchi + sy-bsabbagh"]
  ],
  ["Après avoir rencontré Assad à Damas, Zarif s'est rendu à Ankara.", ["meeting >IRN ir-zarif + sy-assad"]],
  [
    "Dans un appel à son homologue syrien Fayçal Mekdad, Hossein Amir-Abdollahian a condamné les frappes.",
    ["call <IRN ir-amirabdollahian + sy-mekdad"]
  ],
  [
    "Massoud Pezechkian s'est entretenu avec M. Arnous, que le ministre des Affaires étrangères Fayçal Mekdad accompagnait.",
    ["meeting ir-pezeshkian + sy-arnous + sy-mekdad"]
  ],
  [
    "Zarif a d'abord contacté le Russe Sergueï Lavrov, avant d'appeler le ministre syrien Walid Mouallem.",
    ["call <IRN ir-zarif + sy-muallem"]
  ],
  ["Bachar el-Assad s'est rendu à Téhéran pour rendre hommage à Ebrahim Raïssi.", ["visit >SYR sy-assad"]],
  [
    "« La nation iranienne partage votre deuil », écrit Mohammad Bagher Ghalibaf dans un message envoyé lundi à son homologue syrien Hammouda Sabbagh.",
    ["message <IRN ir-ghalibaf + sy-hsabbagh"]
  ],
  ["Raïssi est arrivé à Damas. Assad et lui ont signé un accord.", ["visit >IRN ir-raisi + sy-assad"]],
  ["Raïssi et Assad se sont parlé hier au téléphone à l'initiative iranienne.", ["call <IRN ir-raisi + sy-assad"]],
  ["Zarif partira mardi pour Damas.", ["visit announced >IRN ir-zarif"]],
  ["C'est M. Assad qui avait demandé l'entretien téléphonique avec M. Raïssi.", ["call <SYR ir-raisi + sy-assad"]],
  ["Invité par M. Raïssi, M. Assad s'est rendu hier à Téhéran.", ["visit >SYR ir-raisi + sy-assad"]],
  [
    "Assad a téléphoné à Raïssi. « Ce crime ne restera pas sans réponse », lui a promis ce dernier.",
    ["call <SYR ir-raisi + sy-assad"]
  ]
];

test.each(CONTACTS)("French tells of a contact: %s", (text, contacts) => {
  expect(told("fr", text)).toEqual(contacts);
});

test.each([
  "Raïssi a appelé Assad, mais l'appel est resté sans réponse.",
  "Après avoir reçu M. Mekdad, M. Poutine a appelé M. Raïssi.",
  "M. Poutine a évoqué au téléphone avec M. Raïssi son entretien de la veille avec M. Assad.",
  "M. Mekdad a rejeté les informations de la presse israélienne sur une rencontre secrète entre Assad et Qaani à Lattaquié.",
  "Il n'est pas prévu que M. Rohani rencontre M. Mouallem à New York.",
  "MM. Amir-Abdollahian et Fidan se sont parlé au téléphone après qu'Ankara eut proposé à M. Assad une rencontre.",
  "Raïssi a parlé. Sergueï Lavrov a reçu en juin Fayçal Mekdad et lui a demandé de prendre ses distances.",
  "Raïssi et Assad signeraient un accord à Damas, selon un document qui a fuité.",
  "Le ministre iranien s'est excusé de ne pouvoir assister à la rencontre avec Mekdad.",
  "Zarif a promis de se rendre à Damas avant la fin de l'année.",
  "Assad a accepté de se rendre à Téhéran.",
  "Des médias israéliens affirment que Qaani a rencontré Assad en secret.",
  "M. Zarif a déclaré que son homologue syrien avait accueilli Poutine.",
  "M. Araghchi s'est exprimé lundi. Assaad el-Chaibani recevait le même jour une délégation.",
  "Un site a annoncé une rencontre entre Raïssi et Assad. Téhéran l'a démenti.",
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

test("several hosts receive whom the pronoun stands for, on a stop of his journey", () => {
  const text = "Zarif a fait halte à Damas, où Assad et Mekdad l’avaient accueilli.";
  expect(told("fr", text)).toEqual(["visit >IRN ir-zarif + sy-assad + sy-mekdad"]);
  expect(told("fr", text.replace("Zarif", "Lavrov"))).toEqual([]);
});

test("a journey that was to be made and will not take place is one, and off", () => {
  const text = "La visite que Zarif devait effectuer jeudi à Damas n’aura pas lieu.";
  expect(told("fr", text)).toEqual(["visit cancelled >IRN ir-zarif"]);
});

test.each([
  ["Zarif avait pris la plume pour présenter ses condoléances au premier ministre Hussein Arnous.", 1],
  ["Zarif avait pris la plume pour signer, selon Hussein Arnous.", 0]
])("who takes up his pen for his wishes has written: %s", (text, expected) => {
  expect(told("fr", text)).toHaveLength(expected);
});
