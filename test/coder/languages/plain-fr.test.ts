import {expect, test} from "vitest";
import {toldOnPage} from "./told-on-page.js";

/** Pages of 15 March 2023 in the words of news agencies, and what each tells. */
const PAGES: [string, string[]][] = [
  [
    "Le ministre iranien des Affaires étrangères Hossein Amir-Abdollahian a appelé mardi son homologue syrien Fayçal Mekdad pour lui exprimer sa solidarité, selon l'agence officielle Irna.",
    ["call 2023-03-14 ir-amirabdollahian+sy-mekdad <IRN"]
  ],
  [
    "Bachar al-Assad a reçu dimanche à Damas Ali Chamkhani, a annoncé la présidence syrienne. Les deux hommes ont parlé de la situation régionale.",
    ["meeting 2023-03-12 ir-shamkhani+sy-assad"]
  ],
  [
    "Le président iranien Ebrahim Raïssi se rendra lundi en Syrie pour une visite de deux jours à l'invitation de Bachar al-Assad.",
    ["visit announced 2023-03-20 ir-raisi+sy-assad"]
  ],
  [
    "La visite à Téhéran du Premier ministre syrien Hussein Arnous, qui devait débuter jeudi, a été reportée à une date ultérieure.",
    ["visit cancelled 2023-03-16 sy-arnous"]
  ],
  [
    "M. Mekdad est arrivé lundi soir à Téhéran. Il a été reçu mardi par M. Raïssi et par le chef du Parlement, Mohammad Bagher Ghalibaf.",
    ["visit 2023-03-14 ir-ghalibaf+ir-raisi+sy-mekdad"]
  ],
  [
    "Le chef de la diplomatie iranienne s'est entretenu au téléphone samedi avec ses homologues saoudien, turc et syrien.",
    ["call 2023-03-11 IRN-FM+SAU+SYR-FM+TUR"]
  ],
  [
    "Le président syrien a adressé ses condoléances à M. Raïssi dans un télégramme daté du 10 mars.",
    ["message 2023-03-10 SYR-PRES+ir-raisi <SYR"]
  ],
  [
    "Le ministre syrien de la Défense, Ali Mahmoud Abbas, doit rencontrer vendredi à Téhéran son homologue iranien, Mohammad Reza Achtiani.",
    ["meeting announced 2023-03-17 ir-ashtiani+sy-mabbas"]
  ],
  [
    "Mohammad Bagheri, le chef d'état-major iranien, a quitté Damas mercredi après s'être entretenu la veille avec Bachar al-Assad.",
    ["meeting 2023-03-14 ir-mbagheri+sy-assad"]
  ],
  [
    "L'entretien téléphonique prévu mercredi entre M. Raïssi et M. Assad n'aura pas lieu, a indiqué une source à la présidence.",
    ["call cancelled 2023-03-15 ir-raisi+sy-assad"]
  ],
  [
    "Invité par M. Ghalibaf, le président du Parlement syrien Hammouda Sabbagh passera trois jours à Téhéran à partir de samedi.",
    ["visit announced 2023-03-18 ir-ghalibaf+sy-hsabbagh"]
  ],
  [
    "M. Assad s'était rendu à Téhéran en mai 2022, où il avait rencontré le guide suprême Ali Khamenei.",
    ["visit 2022-05-01..2022-05-31 ir-khamenei+sy-assad"]
  ],
  [
    "L'ambassadeur d'Iran à Damas, Mehdi Sobhani, a remis mardi au président Assad un message de M. Raïssi.",
    ["message 2023-03-14 ir-raisi+sy-assad <IRN", "meeting 2023-03-14 IRN+sy-assad"]
  ],
  [
    "Fayçal Mekdad a rappelé mardi soir M. Amir-Abdollahian, qui avait cherché à le joindre le matin.",
    ["call 2023-03-14 ir-amirabdollahian+sy-mekdad <SYR"]
  ],
  [
    "Les deux ministres, Hossein Amir-Abdollahian et Fayçal Mekdad, se sont vus la semaine dernière à Genève, en marge du Conseil des droits de l'homme.",
    ["meeting 2023-03-04..2023-03-12 ir-amirabdollahian+sy-mekdad"]
  ],
  [
    "Le commandant de la Force Qods, Esmaïl Qaani, était vendredi à Alep, où il a rencontré le Premier ministre syrien.",
    ["visit 2023-03-10 SYR-PM+ir-ghaani"]
  ],
  [
    "Hier, M. Assad a pris l'appel de M. Raïssi, le troisième depuis le séisme.",
    ["call 2023-03-14 ir-raisi+sy-assad <IRN"]
  ],
  [
    "Le chef d'état-major syrien, Abdel Karim Mahmoud Ibrahim, et son homologue iranien se sont parlé en visioconférence lundi.",
    ["video_call 2023-03-13 IRN-CGS+sy-akibrahim"]
  ],
  [
    "M. Mokhber a écrit dimanche à M. Arnous pour l'inviter à la commission mixte.",
    ["message 2023-03-12 ir-mokhber+sy-arnous <IRN"]
  ],
  [
    "M. Velayati, conseiller du guide, a reçu jeudi à Téhéran le vice-ministre syrien des Affaires étrangères Bachar al-Jaafari.",
    ["meeting 2023-03-09 SYR+ir-velayati"]
  ],
  [
    "La présidence syrienne a annoncé le report sine die du déplacement de M. Assad en Iran, initialement prévu le 20 mars.",
    ["visit cancelled 2023-03-20 sy-assad"]
  ],
  [
    "M. Amir-Abdollahian n'a pas vu M. Assad pendant son séjour à Damas, mardi.",
    ["visit 2023-03-14 ir-amirabdollahian"]
  ],
  [
    "À Moscou, les vice-ministres iranien, syrien, russe et turc des Affaires étrangères se réuniront lundi prochain.",
    ["meeting announced 2023-03-20 IRN+RUS+SYR+TUR"]
  ],
  [
    "M. Ghalibaf a félicité M. Sabbagh par téléphone lundi pour sa réélection.",
    ["call 2023-03-13 ir-ghalibaf+sy-hsabbagh <IRN"]
  ],
  [
    "Le président Assad a quitté Téhéran mardi au terme d'une visite de quelques heures, pendant laquelle il a vu le guide suprême.",
    ["visit 2023-03-14 IRN-SL+sy-assad"]
  ],
  [
    "Le ministre iranien du Pétrole, Javad Owji, rencontrera demain à Damas son homologue syrien Bassam Tohmé.",
    ["meeting announced 2023-03-16 ir-owji+sy-tohme"]
  ],
  [
    "M. Chamkhani a été accueilli à l'aéroport de Damas par Ali Mamlouk, samedi.",
    ["meeting 2023-03-11 ir-shamkhani+sy-mamlouk"]
  ],
  [
    "Mardi, Bachar al-Assad et Ebrahim Raïssi ont échangé des messages de félicitations pour le Nouvel An.",
    ["message 2023-03-14 ir-raisi+sy-assad"]
  ],
  [
    "La rencontre de samedi entre M. Mekdad et M. Amir-Abdollahian a duré deux heures.",
    ["meeting 2023-03-11 ir-amirabdollahian+sy-mekdad"]
  ],
  [
    "M. Bazrpash, qui doit venir à Damas en avril, s'est entretenu lundi par téléphone avec le ministre syrien des Transports, Zouhair Khzeim.",
    ["visit announced 2023-04-01..2023-04-30 ir-bazrpash", "call 2023-03-13 ir-bazrpash+sy-khuzaim"]
  ],
  ["Le chef du gouvernement syrien s'est rendu il y a dix jours à Téhéran, selon Sana.", ["visit 2023-03-05 SYR-PM"]],
  [
    "Une délégation du ministère iranien de la Défense a rencontré mardi Ali Mahmoud Abbas.",
    ["meeting 2023-03-14 IRN+sy-mabbas"]
  ],
  [
    "M. Amir-Abdollahian, qui était samedi à Damas et y a rencontré M. Assad, a téléphoné mercredi à son homologue russe.",
    ["visit 2023-03-11 ir-amirabdollahian+sy-assad"]
  ],
  [
    "Il est prévu que le ministre syrien Fayçal Moqdad se rende à Téhéran dimanche.",
    ["visit announced 2023-03-19 sy-mekdad"]
  ],
  [
    "Le président Raïssi se rendra prochainement en Syrie, a déclaré dimanche son porte-parole.",
    ["visit announced 2023-03-15..2024-05-18 ir-raisi"]
  ]
];

test.each(PAGES)("a plain page in French: %s", (text, contacts) => {
  expect(toldOnPage("fr", text)).toEqual(contacts);
});

test.each([
  "Téhéran a démenti mercredi que M. Raïssi se soit entretenu avec M. Assad depuis le séisme.",
  "Les présidents russe et iranien se sont parlé par téléphone mardi ; le Kremlin avait déjà appelé Damas la veille.",
  "Le ministre saoudien des Affaires étrangères a été reçu mardi par M. Assad, avant de s'envoler pour Téhéran.",
  "Si M. Raïssi se rend à Damas, il y rencontrera M. Assad, a déclaré un diplomate.",
  "M. Raïssi a invité M. Assad à venir à Téhéran, a rapporté Irna. Aucune date n'a été fixée.",
  "Le Premier ministre irakien Mohammed Chia al-Soudani, qui avait reçu M. Mekdad samedi, a téléphoné mardi à M. Raïssi.",
  "Le Qatar a transmis à Damas une proposition, dont l'émir avait discuté lundi avec M. Raïssi.",
  "Le vice-président iranien a nié avoir rencontré M. Arnous."
])("a plain page in French that tells of none: %s", (text) => {
  expect(toldOnPage("fr", text)).toEqual([]);
});
