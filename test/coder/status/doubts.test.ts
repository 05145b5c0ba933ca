import {expect, test} from "vitest";
import {type Cued, cued} from "../../../src/coder/status/cued.js";
import {conditional, imagined, mightDo, rumoured, supposed, unverified} from "../../../src/coder/status/doubts.js";
import type {Verdict} from "../../../src/coder/status/verdict.js";
import {told} from "../languages/told.js";
import {code, sceneOf, triggerOf} from "../reading.js";

function said(rule: (told: Cued) => Verdict | null, text: string) {
  const scene = sceneOf(text);
  return rule(cued(scene.reading, triggerOf(scene), {noun: false, invitedBy: false, planned: false}))?.reason ?? null;
}

test.each([
  [rumoured, "There was speculation that Zarif met Mekdad.", "rumoured"],
  [rumoured, "Zarif met Mekdad amid speculation.", null],
  [mightDo, "Zarif could meet Mekdad on Sunday.", "hypothetical"],
  [mightDo, "Zarif may yet visit Damascus.", "hypothetical"],
  [mightDo, "Zarif met Mekdad, as he may do again.", null],
  [unverified, "Reports that Zarif met Mekdad could not be verified.", "rumoured"],
  [unverified, "Zarif met Mekdad, while the toll could not be verified.", null],
  [supposed, "If Zarif met Mekdad, nobody saw it.", "hypothetical"],
  [supposed, "Zarif met Mekdad and asked what if it rained.", null],
  [imagined, "Imagine that Zarif met Mekdad.", "hypothetical"],
  [imagined, "Zarif would have met Mekdad.", "hypothetical"],
  [imagined, "Zarif met Mekdad and let him imagine the rest.", null],
  [conditional, "Had Zarif met Mekdad, nobody would know.", "hypothetical"],
  [conditional, "Zarif would meet Mekdad gladly.", "hypothetical"],
  [conditional, "Zarif had met Mekdad.", null]
])("%o of %s: %s", (rule, text, expected) => {
  expect(said(rule, text)).toBe(expected);
});

test.each([
  ["en", "A visit by Raisi to Damascus would please many."],
  ["en", "An early meeting between Amir-Abdollahian and Mekdad could help, he said."],
  ["en", "Some believe that a handshake between Raisi and Assad would settle everything."],
  ["fr", "Une visite de Raïssi à Damas permettrait de relancer le dialogue."],
  ["es", "Una visita de Raisi a Damasco podría ayudar."]
])("what a contact that nobody has fixed would do: %s: %s", (language, text) => {
  expect(told(language, text)).toEqual([]);
});

test.each([
  ["The meeting between Amir-Abdollahian and Mekdad could not settle it."],
  ["A meeting between Amir-Abdollahian and Mekdad in Geneva prepared what could become a pact."],
  ["A meeting between Amir-Abdollahian and Mekdad took place. It would not be the last."]
])("what would come of one that was held: %s", (text) => {
  expect(told("en", text)).toEqual(["meeting ir-amirabdollahian + sy-mekdad"]);
});

test.each([
  ["en", "Raisi’s journey to Damascus, much announced, has still no date.", ["visit announced"]],
  ["en", "A trip by Raisi to Damascus has been announced but no date has been set.", ["visit announced"]],
  ["es", "La visita de Raisi a Damasco, tantas veces anunciada, sigue sin fecha.", ["visit announced"]],
  ["en", "Raisi’s journey to Damascus has still no date.", []],
  ["en", "Raisi’s journey to Damascus, much announced, began on Monday.", ["visit >IRN"]],
  ["es", "La visita de Raisi a Damasco sigue sin fecha.", []]
])("what is announced without a day is a plan in %s: %s", (language, text, expected) => {
  expect(told(language, text).map((contact) => contact.split(" ").slice(0, 2).join(" "))).toEqual(expected);
});

test.each([
  ["A visit by Assad to Tehran would please Rouhani.", []],
  ["Rouhani told Assad in a phone call on Monday that he would stay.", ["call ir-rouhani + sy-assad"]]
])("what a contact would do is no contact, what somebody would do who was told of it is: %s", (text, contacts) => {
  expect(told("en", text)).toEqual(contacts);
});

test.each([
  ["Assad may visit Tehran this month.", []],
  ["Assad could visit Tehran in May.", []],
  ["Mekdad and Zarif discussed a visit by Raisi to Damascus.", []],
  ["Assad's possible visit to Tehran was discussed by many.", []],
  ["Assad visited Tehran in May.", ["visit occurred"]],
  ["The announcement came during a visit by Raisi to Damascus.", ["visit occurred"]]
])("what somebody may do, or a visit that is only spoken of, is none: %s", (text, expected) => {
  const {contacts} = code(text, {published: "2023-06-15"});
  expect(contacts.map(({channel, status}) => `${channel} ${status}`)).toEqual(expected);
});

test.each([
  "A visit by Mr. Raisi to Damascus would please many.",
  "He said so during a call. A meeting with Assad would please Raisi."
])("a full stop that ends no sentence, and the sentence before, change nothing: %s", (text) => {
  expect(code(text, {published: "2023-03-15"}).contacts).toEqual([]);
});

test.each([
  ["Zarif said that he would raise it with Mekdad when they met.", []],
  ["Zarif said that he would rest when he had met Mekdad on Sunday.", ["meeting ir-zarif + sy-mekdad"]]
])("what would come goes on behind “when”: %s", (text, contacts) => {
  expect(told("en", text)).toEqual(contacts);
});
