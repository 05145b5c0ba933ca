import {expect, test} from "vitest";
import {
  areParties,
  isAnyPair,
  isLookedFor,
  isPair,
  isTraveller,
  sidesAmong
} from "../../../src/coder/people/any-pair.js";
import {emptyMember, type Member} from "../../../src/coder/people/entities.js";
import {contactsOfAny} from "../any-pair-lexicon.js";

const of = (side: string | null, name: string | null = null, role: string | null = null): Member => ({
  ...emptyMember(),
  side,
  name,
  role
});

test("without sides every country is looked for", () => {
  expect([isAnyPair([]), isAnyPair(["A", "B"])]).toEqual([true, false]);
  expect([isLookedFor([], "C"), isLookedFor([], null), isLookedFor(["A", "B"], "C")]).toEqual([true, false, false]);
});

test("two sides make a pair, or any two parties", () => {
  const members = [of("A", "X"), of("C", "Y")];
  expect(isPair(["A", "B"], members)).toBe(false);
  expect(isPair([], members)).toBe(true);
  expect(isPair([], [of("A", "X"), of("A", "Y")])).toBe(false);
  expect(isPair([], [of("A", "X")])).toBe(false);
});

test("somebody of no known country is a party unless it is one's own government", () => {
  expect(areParties(of("A", "X"), of(null, "Y"))).toBe(true);
  expect(areParties(of(null, "Y"), of(null, "Y"))).toBe(false);
  expect(areParties(of("A", "X"), of(null, null, "government"))).toBe(false);
  expect(areParties(of("A", "X"), of("B", null, "government"))).toBe(true);
});

test("rebels are a party against their own government", () => {
  expect(areParties(of("A", null, "movement"), of("A", null, "government"))).toBe(true);
  expect(areParties(of("A", null, "movement"), of("A", null, "movement"))).toBe(false);
});

test("people travel, states and crowds do not", () => {
  const travellers = [of("A", "X"), of("A", null, "envoy"), of("A", null, "government"), of("A", null, "crowd")];
  expect(travellers.map(isTraveller)).toEqual([true, true, false, false]);
});

test("people are compared country by country", () => {
  expect(sidesAmong(["A", "B"], [of("C")])).toEqual(["A", "B"]);
  expect(sidesAmong([], [of("C"), of(null), of("C")])).toEqual(["C", null]);
});

test("who took part, with the country where the text says it", () => {
  const [contact] = contactsOfAny("Kenyan President John Otieno met Ine Eriksen in Nairobi on 3 May 2019.");
  expect(contact).toMatchObject({channel: "meeting", status: "occurred", date: "2019-05-03", place: "Nairobi"});
  expect(contact?.participants.map(({name, side}) => [name, side])).toEqual([
    ["John Otieno", "KEN"],
    ["Ine Eriksen", "unknown"]
  ]);
});

test("two of whom no country is said are two parties", () => {
  const [contact] = contactsOfAny("Deputy Prime Minister Tiro had meetings with Sela.");
  expect(contact?.participants.map(({name}) => name).sort()).toEqual(["Sela", "Tiro"]);
});

test("contacts of different pairs stay apart, one contact told twice is one", () => {
  const contacts = contactsOfAny(
    "Kenyan President John Otieno met Norwegian Prime Minister Ine Dahl. " +
      "Polish President Jan Nowak met Finnish President Aino Laine. Mr Otieno and Mrs Dahl spoke for an hour."
  );
  expect(contacts.map(({participants}) => participants.map(({side}) => side).join(" "))).toEqual([
    "KEN NOR",
    "POL FIN"
  ]);
});
