import {expect, test} from "vitest";
import {ruleAt} from "../../../src/coder/grammar/reading.js";
import {meansOf} from "../../../src/coder/grammar/surroundings.js";
import {partiesOf} from "../../../src/coder/parties/parties.js";
import type {Pass} from "../../../src/coder/telling/pass.js";
import {nothingFound} from "../../../src/coder/telling/teller.js";
import {tellingOf, verdictOn} from "../../../src/coder/telling/told.js";
import {sceneOf, triggerOf, who} from "../reading.js";

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
