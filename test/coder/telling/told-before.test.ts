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
