import {expect, test} from "vitest";
import {ruleAt} from "../../../src/coder/grammar/reading.js";
import {meansOf} from "../../../src/coder/grammar/surroundings.js";
import {partiesOf} from "../../../src/coder/parties/parties.js";
import type {Pass} from "../../../src/coder/telling/pass.js";
import {nothingFound} from "../../../src/coder/telling/teller.js";
import {tellingOf, verdictOn} from "../../../src/coder/telling/told.js";
import {code, sceneOf, triggerOf, who} from "../reading.js";

function telling(text: string) {
  const scene = sceneOf(text);
  const t = triggerOf(scene);
  const rule = ruleAt(scene.reading, t);
  const parties = rule && partiesOf(scene, t, rule);
  if (!rule || !parties) throw new Error(`nobody in "${text}"`);
  const sentence = {start: 0, end: text.length, paragraph: 0, quotes: []};
  const more = {drafts: [], taken: new Set<number>(), joins: [], journey: null, untold: false, doubtful: false};
  const pass: Pass = {scene, sentence, index: 0, found: nothingFound(), ...more};
  const told = tellingOf(pass, {t, rule, parties, several: false, means: meansOf(scene.reading, t)});
  return {...told, verdict: verdictOn(pass, told)};
}

test.each([
  ["Zarif met Mekdad.", ["ir-zarif", "sy-mekdad"], true],
  ["Zarif met Lavrov.", ["ir-zarif", "Sergei Lavrov"], false],
  ["Zarif flew to Damascus for dinner with Mekdad.", ["ir-zarif", "sy-mekdad"], true],
  ["Invited by Mekdad, Zarif flew to Damascus.", ["ir-zarif", "sy-mekdad"], true]
])("who takes part: %s", (text, people, pair) => {
  const told = telling(text);
  expect(who(told.members)).toEqual(people);
  expect(told.pair).toBe(pair);
});

test("an invitation is told of as one, and no cue against the journey it led to", () => {
  const {invitation, verdict} = telling("Invited by Mekdad, Zarif flew to Damascus.");
  expect(invitation.side).toBe("SYR");
  expect(verdict).toMatchObject({status: "occurred", reason: null});
});

test("a trigger's own words may tell of what is to come", () => {
  expect(telling("Zarif will travel to Damascus.").verdict.status).toBe("announced");
});

const calls = (text: string) =>
  code(text, {published: "2022-03-16"}).contacts.map(({channel, initiator, participants}) =>
    [channel, initiator, ...participants.map(({person_id, side}) => person_id ?? side)].join(" ")
  );

test.each([
  ["Mekdad was on the telephone on Monday, in a call placed by his Iranian colleague.", ["call IRN sy-mekdad IRN"]],
  ["Mekdad discussed trade in a phone call initiated by Zarif.", ["call IRN sy-mekdad ir-zarif"]],
  ["Mekdad discussed trade in a telephone call that had been requested by Zarif.", ["call IRN sy-mekdad ir-zarif"]],
  ["In a telephone call initiated by Mekdad, Zarif praised the border guards.", ["call SYR ir-zarif sy-mekdad"]],
  ["Mekdad spoke by telephone with Lavrov about a plan proposed by Zarif.", []],
  ["Mekdad discussed trade in a phone call initiated by Lavrov, and Zarif did not.", []],
  ["Mekdad telephoned Lavrov at the request of Zarif.", []]
])("whoever placed a call takes part in it: %s", (text, expected) => {
  expect(calls(text)).toEqual(expected);
});
