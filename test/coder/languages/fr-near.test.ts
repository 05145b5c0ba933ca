import {expect, test} from "vitest";
import {told} from "./told.js";

/** A cause, a text in which it makes a contact, and a near miss with what that tells. */
const CAUSES: [string, string[], string, string[]][] = [
  [
    "Mekdad a vu Poutine. Zarif avait été parmi les premiers à l’appeler.",
    ["call <IRN ir-zarif + sy-mekdad"],
    "Mekdad a vu Poutine. Zarif avait promis de l’appeler.",
    []
  ],
  [
    "Mekdad a vu Poutine. Zarif avait été le premier à lui écrire.",
    ["message <IRN ir-zarif + sy-mekdad"],
    "Mekdad a vu Poutine. Zarif avait oublié de lui écrire.",
    []
  ],
  [
    "Raïssi a appelé Poutine ; mardi, Amir-Abdollahian a fait de même avec Mekdad.",
    ["call <IRN ir-amirabdollahian + sy-mekdad"],
    "Raïssi a appelé Assad ; mardi, Poutine a fait de même avec Macron.",
    ["call <IRN ir-raisi + sy-assad"]
  ],
  [
    "Raïssi ne se rendra pas à Damas lundi. Le voyage a été reporté.",
    ["visit cancelled >IRN ir-raisi"],
    "Raïssi ne se rendra pas à Damas lundi. Il l'a répété.",
    []
  ],
  [
    "Raïssi et Assad se sont rencontrés à Damas. La conversation entre Raïssi et Assad a duré une heure.",
    ["meeting >IRN ir-raisi + sy-assad"],
    "",
    []
  ],
  [
    "C'est par visioconférence que Raïssi et Assad se sont entretenus lundi.",
    ["video_call ir-raisi + sy-assad"],
    "C'est par visioconférence que Raïssi a inauguré une usine chère à Assad.",
    []
  ],
  [
    "Amir-Abdollahian a ri. M. Mekdad et lui s'étaient téléphoné.",
    ["call ir-amirabdollahian + sy-mekdad"],
    "Amir-Abdollahian a ri. M. Lavrov et lui s'étaient téléphoné.",
    []
  ],
  [
    "Un entretien a réuni lundi Raïssi et Assad.",
    ["meeting ir-raisi + sy-assad"],
    "Un dîner a réuni lundi Raïssi et Poutine, allié d'Assad.",
    []
  ],
  ["Raïssi passe deux jours à Damas.", ["visit >IRN ir-raisi"], "Raïssi passe deux jours à Moscou.", []],
  [
    "Raïssi a eu mardi Assad au téléphone.",
    ["call ir-raisi + sy-assad"],
    "Raïssi a eu mardi Poutine au téléphone et salué Assad.",
    []
  ],
  [
    "Assad et son hôte, le ministre iranien Amir-Abdollahian, ont discuté à Damas.",
    ["meeting >IRN ir-amirabdollahian + sy-assad"],
    "Assad et son hôte, le ministre russe Sergueï Lavrov, ont discuté à Damas.",
    []
  ],
  [
    "Raïssi et Assad ont tenu une conférence de presse commune.",
    ["meeting ir-raisi + sy-assad"],
    "Raïssi a tenu une conférence de presse et salué Assad.",
    []
  ],
  [
    "Le porte-parole a dit que Raïssi se rendrait à Damas.",
    ["visit announced >IRN ir-raisi"],
    "Le porte-parole a dit que Raïssi se rendrait à Moscou.",
    []
  ],
  [
    "C'est Raïssi qui a décroché son téléphone pour appeler Assad.",
    ["call <IRN ir-raisi + sy-assad"],
    "C'est Raïssi qui a décroché son diplôme, a dit Assad.",
    []
  ],
  [
    "Amir-Abdollahian a été reçu par Mekdad, avant d'être reçu par Arnous.",
    ["meeting >IRN ir-amirabdollahian + sy-mekdad", "meeting >IRN ir-amirabdollahian + sy-arnous"],
    "Amir-Abdollahian a été reçu par Mekdad, avant d'être reçu par Poutine.",
    ["meeting >IRN ir-amirabdollahian + sy-mekdad"]
  ],
  [
    "Raïssi a rendu visite à Assad.",
    ["meeting ir-raisi + sy-assad"],
    "Raïssi a rendu visite à Poutine, allié d'Assad.",
    []
  ],
  ["Assad a reçu Raïssi.", ["meeting >IRN ir-raisi + sy-assad"], "Assad a dit souhaiter recevoir Raïssi.", []],
  [
    "Raïssi a passé un appel à Assad.",
    ["call <IRN ir-raisi + sy-assad"],
    "Raïssi aurait téléphoné à Assad ; l'information n'a été confirmée nulle part.",
    []
  ],
  [
    "Assad avait adressé une lettre à Khamenei.",
    ["message <SYR ir-khamenei + sy-assad"],
    "Une chaîne basée à Londres affirmait qu'Assad avait adressé une lettre à Khamenei.",
    []
  ],
  [
    "La visite de Raïssi en Syrie a duré deux jours.",
    ["visit >IRN ir-raisi"],
    "La visite de Raïssi en Syrie, souvent évoquée, ne figure toujours pas au calendrier.",
    []
  ]
];

test.each(CAUSES)("French, and its near miss: %s", (text, contacts, near, nearly) => {
  expect(told("fr", text)).toEqual(contacts);
  expect(told("fr", near)).toEqual(nearly);
});
