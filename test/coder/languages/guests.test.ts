import {expect, test} from "vitest";
import {told} from "./told.js";

test.each([
  ["en", "Zarif will travel to Damascus to see Assad.", ["visit announced >IRN ir-zarif + sy-assad"]],
  [
    "en",
    "Zarif was to travel to Damascus to see Assad; the trip was cancelled.",
    ["visit cancelled >IRN ir-zarif + sy-assad"]
  ],
  ["en", "Zarif travelled to Damascus to see Assad.", ["visit >IRN ir-zarif + sy-assad"]],
  [
    "fr",
    "Fayçal Mekdad devait se rendre lundi à Téhéran pour y voir Zarif, mais le voyage a été annulé.",
    ["visit cancelled >SYR ir-zarif + sy-mekdad"]
  ],
  ["fr", "Fayçal Mekdad sera jeudi l’hôte de Zarif à Téhéran.", ["visit announced >SYR ir-zarif + sy-mekdad"]],
  [
    "fr",
    "Bachar al-Assad a passé la journée de samedi à Téhéran, où il a d’abord salué Ali Khamenei avant de s’asseoir à la table d’Ebrahim Raïssi.",
    ["visit >SYR ir-khamenei + ir-raisi + sy-assad"]
  ],
  ["fr", "Assad a d’abord salué le courage de Raïssi.", []],
  ["fr", "Assad compte parmi les amis de Raïssi.", []],
  ["es", "Faisal Mekdad será huésped de Zarif el jueves en Teherán.", ["visit announced >SYR ir-zarif + sy-mekdad"]],
  ["es", "Zarif fue el encargado de recibir a Faisal Mekdad.", ["meeting >SYR ir-zarif + sy-mekdad"]],
  ["es", "Zarif habló del encargado de negocios y de Faisal Mekdad.", []],
  [
    "es",
    "La llamada prevista para el lunes entre Zarif y Mekdad no se celebró.",
    ["call cancelled ir-zarif + sy-mekdad"]
  ],
  ["es", "Faisal Mekdad había dialogado el viernes con Zarif en Teherán.", ["meeting >SYR ir-zarif + sy-mekdad"]],
  [
    "ar",
    "أبلغ الرئيس الإيراني إبراهيم رئيسي رئيس مجلس الوزراء السوري حسين عرنوس، خلال استقباله له أمس، أن العلاقات جيدة.",
    ["meeting ir-raisi + sy-arnous"]
  ]
])("%s: %s", (language, text, contacts) => {
  expect(told(language, text)).toEqual(contacts);
});
