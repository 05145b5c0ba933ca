import {expect, test} from "vitest";
import {told} from "../languages/told.js";

test.each([
  ["es", "Al Asad agradeció a Raisi su mensaje de condolencias.", ["message <IRN ir-raisi + sy-assad"]],
  ["es", "Raisi agradeció el lunes a Al Asad su llamada telefónica.", ["call <SYR ir-raisi + sy-assad"]],
  ["fr", "Raïssi a remercié Assad de son appel téléphonique.", ["call <SYR ir-raisi + sy-assad"]],
  ["fr", "Assad a remercié Raïssi pour sa lettre.", ["message <IRN ir-raisi + sy-assad"]]
])("in %s whoever is thanked for a call or letter made it: %s", (language, text, contacts) => {
  expect(told(language, text)).toEqual(contacts);
});

test.each([
  ["es", "Al Asad agradeció a Raisi su apoyo en una carta.", ["message <SYR ir-raisi + sy-assad"]],
  ["fr", "Assad a remercié Raïssi dans une lettre.", ["message <SYR ir-raisi + sy-assad"]],
  ["es", "Al Asad agradeció a Raisi su apoyo.", []]
])("in %s thanks sent in a letter are the sender's: %s", (language, text, contacts) => {
  expect(told(language, text)).toEqual(contacts);
});
