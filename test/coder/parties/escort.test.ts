import {expect, test} from "vitest";
import {told} from "../languages/told.js";
import {code, draftsOf, who} from "../reading.js";

const parties = (text: string) => draftsOf(text).map((draft) => who(draft.members).sort());

test.each([
  "Mekdad, accompanied by Mamlouk, met Zarif on Monday.",
  "Zarif received Mekdad, who was accompanied by General Mamlouk, on Monday.",
  "Flanked by Mamlouk, Mekdad met Zarif on Monday."
])("who came along takes part: %s", (text) => {
  expect(parties(text)).toEqual([["ir-zarif", "sy-mamlouk", "sy-mekdad"]]);
});

test.each([
  ["Mekdad, accompanied by Lavrov, met Zarif on Monday.", ["ir-zarif", "sy-mekdad"]],
  ["Accompanied by Mamlouk’s men, Mekdad met Zarif on Monday.", ["ir-zarif", "sy-mekdad"]],
  ["Mekdad, accompanied by Mamlouk, rang Zarif on Monday.", ["ir-zarif", "sy-mekdad"]]
])("nobody came along who takes part: %s", (text, people) => {
  expect(parties(text)).toEqual([people]);
});

test.each([
  ["en", "Zarif flew to Damascus on Monday with Ali Akbar Salehi.", ["ir-salehi", "ir-zarif"]],
  [
    "en",
    "Mekdad will travel to Tehran with his ministers of oil and trade, Bassam Tohme and Mohammad Samer al-Khalil.",
    ["sy-al-khalil", "sy-mekdad", "sy-tohme"]
  ],
  ["fr", "Fayçal Mekdad s’est rendu lundi à Téhéran avec Bassam Tohme.", ["sy-mekdad", "sy-tohme"]],
  ["es", "Faisal Mekdad viajará el lunes a Teherán con Bassam Tohme.", ["sy-mekdad", "sy-tohme"]],
  ["en", "Zarif flew to Damascus on Monday at odds with Ali Akbar Salehi.", ["ir-zarif"]],
  ["en", "Zarif flew to Damascus on Monday and spoke with Ali Akbar Salehi.", ["ir-zarif"]],
  ["en", "Zarif flew to Damascus on Monday with Lavrov.", ["ir-zarif"]]
])("%s: whom a traveller takes along: %s", (language, text, people) => {
  const {contacts} = code(text, {language, published: "2022-07-03"});
  expect(
    contacts.map(({participants}) =>
      participants
        .map((p) => p.person_id)
        .filter(Boolean)
        .sort()
    )
  ).toEqual([people]);
});

test("the three who will travel are those told of just before", () => {
  const text = "Khamis, Mekdad and Ayyoub will go to Tehran on Monday. The three will be received by Jahangiri.";
  expect(told("en", text)).toEqual(["visit announced >SYR ir-jahangiri + sy-ayyoub + sy-khamis + sy-mekdad"]);
});

test.each([
  [
    "Zarif had been due in Damascus on Sunday for talks with Mekdad, but the visit was scrapped.",
    "visit cancelled >IRN ir-zarif + sy-mekdad"
  ],
  ["Zarif was to have been in Damascus on Sunday, but the trip was called off.", "visit cancelled >IRN ir-zarif"],
  [
    "A trip that was to take Zarif to Damascus on Sunday has been called off. He had been expected for talks with Mekdad.",
    "visit cancelled >IRN ir-zarif + sy-mekdad"
  ],
  ["Zarif was in Damascus on Sunday for talks with Mekdad.", "visit >IRN ir-zarif + sy-mekdad"]
])("who was to be seen on a journey called off: %s", (text, contact) => {
  expect(told("en", text)).toEqual([contact]);
});
