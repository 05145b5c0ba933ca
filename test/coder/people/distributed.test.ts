import {expect, test} from "vitest";
import {told} from "../languages/told.js";

test("each name gets the office and the country before it", () => {
  expect(
    told("es", "Los presidentes de Irán, Ebrahim Raisi, y de Siria, Bashar al Asad, hablaron hoy por teléfono.")
  ).toEqual(["call ir-raisi + sy-assad"]);
  expect(
    told("es", "Husein Dehqan reunió a sus colegas de Rusia, Serguéi Shoigú, y de Siria, Fahd Yasem al Freiy.")
  ).toEqual(["meeting RUS + ir-dehghan + sy-freij"]);
});

test("a pair with a third country is none of ours", () => {
  expect(
    told("es", "Los presidentes de Irán, Ebrahim Raisi, y de Rusia, Vladímir Putin, hablaron por teléfono de Siria.")
  ).toEqual([]);
});

test("a word for whoever is of a country parts the names as well", () => {
  expect(
    told("fr", "Le ministre russe a reçu ses homologues iranien, Mohammad Javad Zarif, et syrien, Walid Mouallem.")
  ).toEqual(["meeting RUS + ir-zarif + sy-muallem"]);
  expect(
    told("fr", "Le ministre russe a reçu ses homologues iranien, Mohammad Javad Zarif, et turc, Ali Babacan.")
  ).toEqual([]);
});
