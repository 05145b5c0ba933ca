import {expect, test} from "vitest";
import {hostsOf, joinLatest} from "../../../src/coder/parties/companions.js";
import {destinationOf, travel} from "../../../src/coder/parties/visit-parties.js";
import {told} from "../languages/told.js";
import {code, draftsOf, sceneOf, triggerOf, who} from "../reading.js";

function journey(text: string) {
  const scene = sceneOf(text);
  const t = triggerOf(scene);
  const parties = travel(scene, t, destinationOf(scene, t, true));
  if (!parties) throw new Error(`no journey in "${text}"`);
  return {scene, parties};
}

test.each([
  ["Zarif flew to Damascus, where Assad told him of his plans.", ["sy-assad"]],
  ["Zarif flew to Damascus, where Assad’s palace stands.", []],
  ["Zarif flew to Damascus in praise of Assad.", []],
  ["Zarif flew to Damascus.", []]
])("%s names the hosts", (text, hosts) => {
  const {scene, parties} = journey(text);
  expect(who(hostsOf(scene, parties, {at: 0}))).toEqual(hosts);
});

test("whom a traveller is still to meet has not received him", () => {
  const {scene, parties} = journey("Zarif flew to Damascus and said that he would meet Assad.");
  expect(who(hostsOf(scene, parties, {at: 0, made: true}))).toEqual([]);
  expect(who(hostsOf(scene, parties, {at: 0, made: false}))).toEqual(["sy-assad"]);
});

test("somebody who sat in joins the contact told before", () => {
  const [draft] = draftsOf("Zarif met Mekdad in Tehran.");
  if (!draft) throw new Error("no contact");
  const scene = sceneOf("Nasirzadeh sat in on the talks.");
  joinLatest(scene, triggerOf(scene, "en-meet-joins"), draft);
  expect(who(draft.members)).toEqual(["ir-zarif", "sy-mekdad", "ir-nasirzadeh"]);
});

test("a stranger does not join, and nobody joins nothing", () => {
  const [draft] = draftsOf("Zarif met Mekdad in Tehran.");
  const scene = sceneOf("Lavrov sat in on the talks.");
  joinLatest(scene, triggerOf(scene, "en-meet-joins"), draft ?? null);
  expect(who(draft?.members ?? [])).toEqual(["ir-zarif", "sy-mekdad"]);
  expect(() => joinLatest(scene, triggerOf(scene, "en-meet-joins"), null)).not.toThrow();
});

test.each([
  ["Mekdad is expected in Tehran on Friday as Zarif’s guest.", ["ir-zarif", "sy-mekdad"], "IRN"],
  ["Mekdad is expected in Tehran on Friday, said Zarif’s guest.", ["sy-mekdad"], null]
])("a journey as somebody's guest: %s", (text, people, invitedBy) => {
  const drafts = draftsOf(text);
  expect(drafts).toHaveLength(1);
  expect(who(drafts[0]?.members ?? []).sort()).toEqual(people);
  expect(drafts[0]?.invitedBy).toBe(invitedBy);
});

test.each([
  ["Mamlouk was in Tehran on Monday as the guest of Shamkhani.", true],
  ["Mamlouk was in Tehran on Monday, said a guest of Shamkhani.", false]
])("en-guest-as names the host of the journey told before: %s", (text, expected) => {
  expect(draftsOf(text).some(({members}) => who(members).includes("ir-shamkhani"))).toBe(expected);
});

test.each([
  ["Zarif flew to Damascus on Monday. Mekdad, his host, spoke of the war.", ["ir-zarif", "sy-mekdad"]],
  ["Zarif flew to Damascus on Monday. His host was Mekdad.", ["ir-zarif", "sy-mekdad"]],
  ["Zarif flew to Damascus on Monday. His host in Damascus was Mekdad.", ["ir-zarif", "sy-mekdad"]],
  ["Zarif flew to Damascus on Monday. “It is over,” said Mekdad, the host.", ["ir-zarif", "sy-mekdad"]],
  ["Zarif flew to Damascus on Monday. His host was ill. Mekdad spoke of the war.", ["ir-zarif"]],
  ["Zarif flew to Damascus on Monday. Mekdad, his host said, was ill.", ["ir-zarif"]],
  ["Zarif flew to Damascus on Monday. Khamenei, his host of old, spoke of the war.", ["ir-zarif"]]
])("who is called the host has received: %s", (text, ids) => {
  const {contacts} = code(text, {published: "2021-03-03"});
  expect(contacts.map(({participants}) => participants.map(({person_id}) => person_id))).toEqual([ids]);
});

test.each([
  ["fr", "Walid Mouallem se rendra mercredi à Téhéran pour informer Mohammad Javad Zarif du plan.", true],
  ["fr", "Walid Mouallem s’est rendu mercredi à Téhéran pour sonder son homologue Mohammad Javad Zarif.", true],
  ["es", "Walid al Mualem viajará el miércoles a Teherán para consultar a Mohamad Yavad Zarif.", true],
  ["fr", "Walid Mouallem se rendra mercredi à Téhéran pour enterrer Mohammad Javad Zarif.", false],
  ["es", "Walid al Mualem viajará el miércoles a Teherán para homenajear a Mohamad Yavad Zarif.", false],
  ["en", "Moallem will travel to Tehran on Wednesday to mourn Mohammad Javad Zarif.", false]
])("%s: whom a journey is made to see: %s", (language, text, seen) => {
  expect(told(language, text).map((contact) => contact.includes("ir-zarif"))).toEqual([seen]);
});

test.each([
  ["Raisi visited Damascus, a Syrian official said.", ["visit >IRN ir-raisi"]],
  ["Raisi will visit Damascus, a Syrian diplomat said on Sunday.", ["visit announced >IRN ir-raisi"]],
  ["Raisi visited Damascus to see a Syrian official.", ["visit >IRN SYR + ir-raisi"]],
  ["Raisi will visit Damascus, Syrian foreign ministry spokesman Nabil Hamad said.", ["visit announced >IRN ir-raisi"]],
  ["Raisi visited Damascus, Mekdad said.", ["visit >IRN ir-raisi + sy-mekdad"]]
])("somebody of whom the text says only that he told of a journey is no host: %s", (text, contacts) => {
  expect(told("en", text)).toEqual(contacts);
});

test("all of those who attended took part", () => {
  const {contacts} = code("Khamenei received Assad on Sunday. Raisi and Zarif attended the meeting.", {
    published: "2021-08-18"
  });
  expect(contacts.map(({participants}) => participants.length)).toEqual([4]);
});

test.each([
  ["According to the Syrian presidency, Zarif arrived in Damascus on Friday.", ["visit >IRN ir-zarif"]],
  ["Zarif arrived in Damascus on Friday to see the Syrian presidency.", ["visit >IRN SYR-PRES + ir-zarif"]]
])("whoever says so has received nobody: %s", (text, contacts) => {
  expect(told("en", text)).toEqual(contacts);
});
