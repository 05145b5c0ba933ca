import {expect, test} from "vitest";
import {
  differs,
  earlierSubject,
  groupMembers,
  hasBothSides,
  indices,
  membersOf,
  sideOf
} from "../../../src/coder/grammar/members-of.js";
import {isHuman} from "../../../src/coder/grammar/reading.js";
import {emptyMember} from "../../../src/coder/people/entities.js";
import {code, sceneOf, triggerOf, who} from "../reading.js";

const iranian = {...emptyMember(), side: "IRN"};
const syrian = {...emptyMember(), side: "SYR"};

test("one side is a side, two are none", () => {
  expect(sideOf([iranian, iranian])).toBe("IRN");
  expect(sideOf([iranian, syrian])).toBeNull();
  expect(sideOf([])).toBeNull();
});

test("somebody differs from people of other sides only", () => {
  expect(differs(iranian, [syrian])).toBe(true);
  expect(differs(iranian, [syrian, iranian])).toBe(false);
  expect(differs(iranian, [])).toBe(true);
});

test("both sides are there or not", () => {
  const scene = sceneOf("Nobody came.");
  expect(hasBothSides(scene, [iranian, syrian])).toBe(true);
  expect(hasBothSides(scene, [iranian])).toBe(false);
});

test("a group covers all its units", () => {
  expect(indices({first: 2, last: 4, entities: []})).toEqual([2, 3, 4]);
  expect(indices(null)).toEqual([]);
});

test("a pronoun stands for whoever makes a pair", () => {
  const scene = sceneOf("Zarif praised Mekdad. He left.");
  const he = scene.reading.units.find((unit) => isHuman(unit) && unit.entity.reference === "he")?.entity;
  if (!he) throw new Error("no “he”");
  expect(who(membersOf(scene, he, [iranian]))).toEqual(["sy-mekdad"]);
  expect(who(membersOf(scene, he, [syrian]))).toEqual(["ir-zarif"]);
  expect(groupMembers(scene, {first: 0, last: 0, entities: [he]}, [iranian, syrian])).toEqual([]);
});

test("a sentence that begins with its verb takes the subject of the one before", () => {
  const scene = sceneOf("Zarif praised the accord. Met Mekdad.");
  expect(who(earlierSubject(scene, triggerOf(scene, "en-meet-verb"), [syrian]))).toEqual(["ir-zarif"]);
  const late = sceneOf("Zarif praised the accord. On a cold and rainy day met Mekdad.");
  expect(earlierSubject(late, triggerOf(late, "en-meet-verb"), [syrian])).toEqual([]);
});

test.each([
  ["Zarif landed in Damascus and met the president.", ["IRN", "SYR"]],
  ["Zarif landed in Damascus. He met the president.", ["IRN", "SYR"]],
  ["Zarif landed in Beirut and met the president.", []],
  ["Zarif landed in Damascus and met the head of the club.", ["IRN"]]
])("an office stands for its holder where the journey has led: %s", (text, expected) => {
  const {contacts} = code(text);
  expect(contacts.flatMap(({participants}) => participants.map(({side}) => side)).sort()).toEqual(expected);
});

test.each([
  ["Mekdad flew to Tehran. He and Arnous were received by Raisi.", ["ir-raisi", "sy-arnous", "sy-mekdad"]],
  ["Mekdad flew to Tehran. He and Raisi held talks.", ["ir-raisi", "sy-mekdad"]],
  ["Mekdad flew home. Arnous and he were received by Raisi.", ["ir-raisi", "sy-arnous", "sy-mekdad"]]
])("he is none of those named beside him: %s", (text, people) => {
  const {participants = []} = code(text).contacts.at(-1) ?? {};
  expect(participants.map((p) => p.person_id).sort()).toEqual(people);
});

test.each([
  [
    "Their last encounter was on 20 May in Doha, a day after the president of Iran had left it.",
    ["ir-zarif", "sy-mekdad"]
  ],
  ["In their first meeting, on 20 May, Raisi and Assad agreed on trade.", ["ir-raisi", "sy-assad"]]
])("their contact is that of those before the next clause: %s", (text, expected) => {
  const contacts = code(`Zarif met Mekdad on Friday. ${text}`, {published: "2022-07-10"}).contacts;
  const told = contacts.find(({date}) => date === "2022-05-20");
  expect(told?.participants.map((p) => p.person_id).sort()).toEqual(expected);
});

test.each([
  ["Larijani flew to Damascus on Monday. The speaker, who had been in Beirut before, met the president.", 2],
  ["Larijani flew to Beirut on Monday. The speaker, who had been in Damascus before, met the president.", 1]
])("where somebody was before is not where he is: %s", (text, count) => {
  const people = code(text, {published: "2022-07-10"}).contacts.flatMap(({participants}) => participants);
  expect(people.filter(({side}) => side === "SYR").length).toBe(count - 1);
});

test("those who were received are all of them", () => {
  const text = "Mekdad came with Mamlouk on Monday. Shamkhani received them.";
  const people = code(text, {published: "2022-07-10"}).contacts.flatMap(({participants}) => participants);
  expect(people.map(({person_id}) => person_id).sort()).toEqual(["ir-shamkhani", "sy-mamlouk", "sy-mekdad"]);
});

test.each([
  [
    "General Bagheri is in Syria. General Ayyoub and his guest signed a pact in Damascus on Monday.",
    ["ir-mbagheri", "sy-ayyoub"]
  ],
  ["General Bagheri is in Syria. General Shoigu and his guest signed a pact in Moscow on Monday.", ["ir-mbagheri"]]
])("a guest is not his host: %s", (text, people) => {
  const found = code(text, {published: "2022-07-10"}).contacts.flatMap(({participants}) => participants);
  expect([...new Set(found.map(({person_id}) => person_id))].sort()).toEqual(people);
});
