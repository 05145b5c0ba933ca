import {expect, test} from "vitest";
import {told} from "../languages/told.js";

test.each([
  ["fr", "La visite que Zarif devait effectuer mercredi à Damas n’aura pas lieu.", ["visit cancelled >IRN ir-zarif"]],
  ["fr", "La visite qu’a effectuée lundi Zarif à Damas a été brève.", ["visit >IRN ir-zarif"]],
  [
    "fr",
    "Zarif a effectué une visite à Damas lundi, où il doit se rendre de nouveau mercredi.",
    ["visit >IRN ir-zarif"]
  ],
  [
    "es",
    "La visita que Zarif debía realizar el miércoles a Damasco no tendrá lugar.",
    ["visit cancelled >IRN ir-zarif"]
  ],
  ["es", "La visita que Zarif realizó el miércoles a Damasco fue breve.", ["visit >IRN ir-zarif"]]
])("a noun names what its clause tells: %s %s", (language, text, contacts) => {
  expect(told(language, text).slice(0, contacts.length)).toEqual(contacts);
  if (!text.includes("nouveau")) expect(told(language, text)).toHaveLength(contacts.length);
});
