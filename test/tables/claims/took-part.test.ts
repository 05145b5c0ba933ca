import {expect, test} from "vitest";
import {contactsOf, topContacts} from "../../../src/tables/claims/took-part.js";
import {call, seat, world} from "./world.js";

test("who took part in what, and in which somebody at the top did", () => {
  const given = world({
    contacts: [call(1), call(2)],
    participants: [seat("c1", "a-ada", "AAA-PRES"), seat("c2", "a-ada", "AAA-FM"), seat("c2", "b-bob", "BBB-PRES")]
  });
  expect([...contactsOf(given, "a-ada")]).toEqual(["c1", "c2"]);
  expect([...contactsOf(given, "nobody")]).toEqual([]);
  expect([...topContacts(given, "AAA")]).toEqual(["c1"]);
  expect([...topContacts(given, "BBB")]).toEqual(["c2"]);
  expect([...topContacts(given, "CCC")]).toEqual([]);
  expect([...topContacts({...given, dyad: {...given.dyad, top_offices: []}}, "AAA")]).toEqual([]);
});
