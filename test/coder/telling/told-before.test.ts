import {expect, test} from "vitest";
import {told} from "../languages/told.js";

test("“the conversation” is what was told just before, by whatever channel; “a conversation” is another", () => {
  const meeting = "Raisi recibió a Al Asad en Teherán.";
  const talk = "conversación entre Raisi y Al Asad fue cordial.";
  expect(told("es", `${meeting} La ${talk}`)).toHaveLength(1);
  expect(told("es", `${meeting} En mayo hubo una ${talk}`)).toHaveLength(2);
});

test("a journey that will not be made is called off only where the next sentence says so", () => {
  expect(told("es", "Raisi no viajará a Damasco. La visita fue aplazada.")).toEqual(["visit cancelled >IRN ir-raisi"]);
  expect(told("es", "Raisi no viajará a Damasco. La visita fue un rumor.")).toEqual([]);
});

test("a reception in a clause of its own is a contact of its own", () => {
  const start = "Amir-Abdollahian a été reçu par Mekdad";
  expect(told("fr", `${start}, avant d'être reçu par Arnous.`)).toHaveLength(2);
  expect(told("fr", `${start} et par Arnous.`)).toHaveLength(1);
});

test.each([
  ["en", "Jahangiri phoned Halqi. A day before the phone talk, Assad had received Boroujerdi."],
  ["en", "Jahangiri phoned Halqi. Since that telephone conversation Assad has seen Boroujerdi."],
  ["es", "Jahangiri telefoneó a Halqi. Antes de la llamada, Al Asad había recibido a Boroujerdi."],
  ["fr", "Jahangiri a téléphoné à Halqi. Avant l’appel, Assad avait reçu Boroujerdi."]
])("“before the call” says when, and is no call of those told of beside it: %s %s", (language, text) => {
  expect(told(language, text).map((contact) => contact.split(" ")[0])).toEqual(["call", "meeting"]);
});

test.each([
  ["Jahangiri phoned Halqi. In another phone talk Assad thanked Boroujerdi.", ["call", "call"]],
  ["After the phone talk, Assad and Boroujerdi were silent.", ["call"]]
])("a call that is not told elsewhere is one: %s", (text, channels) => {
  expect(told("en", text).map((contact) => contact.split(" ")[0])).toEqual(channels);
});
