import {expect, test} from "vitest";
import {partiesOf} from "../../../src/coder/parties/parties.js";
import {told} from "../languages/told.js";
import {sceneOf, triggerOf, who} from "../reading.js";

function read(text: string, rule: string) {
  const scene = sceneOf(text);
  const t = triggerOf(scene, rule);
  const meaning = scene.reading.units[t]?.item?.meaning;
  if (meaning?.kind !== "trigger") throw new Error(`no trigger ${rule}`);
  const parties = partiesOf(scene, t, meaning.rule);
  return parties && [who(parties.members).sort().join(" "), parties.initiator, parties.host, parties.travelled];
}

test.each([
  ["Zarif met Mekdad.", "en-meet-verb", ["ir-zarif sy-mekdad", null, null, null]],
  ["Zarif spoke with Mekdad.", "en-meet-spoke", ["ir-zarif sy-mekdad", null, null, null]],
  ["Mekdad received Zarif.", "en-host-received", ["ir-zarif sy-mekdad", null, "SYR", null]],
  ["Zarif was received by Mekdad.", "en-host-passive", ["ir-zarif sy-mekdad", null, "SYR", null]],
  ["Zarif phoned Mekdad.", "en-call-verb", ["ir-zarif sy-mekdad", "IRN", null, null]],
  ["Zarif was phoned by Mekdad.", "en-call-heard", ["ir-zarif sy-mekdad", "SYR", null, null]],
  ["Zarif wrote to Mekdad.", "en-message-wrote", ["ir-zarif sy-mekdad", "IRN", null, null]],
  ["Zarif flew to Damascus.", "en-visit-travel", ["ir-zarif", null, "SYR", "IRN"]],
  ["Zarif visited Syria.", "en-visit-verb", ["ir-zarif", null, "SYR", "IRN"]],
  ["Zarif will travel to Damascus.", "en-visit-will-to", ["ir-zarif", null, "SYR", "IRN"]]
])("%s", (text, rule, expected) => {
  expect(read(text, rule)).toEqual(expected);
});

test.each([
  ["Nobody met.", "en-meet-verb"],
  ["Zarif flew to the coast.", "en-visit-travel"]
])("%s has no parties", (text, rule) => {
  expect(read(text, rule)).toBeNull();
});

test.each([
  ["Zarif discussed Mekdad with Lavrov on Friday.", []],
  ["Lavrov and Fidan discussed Zarif and Mekdad on Friday.", []],
  ["Zarif discussed trade with Mekdad in Damascus on Friday.", ["meeting >IRN ir-zarif + sy-mekdad"]]
])("whom two speak of takes no part: %s", (text, contacts) => {
  expect(told("en", text)).toEqual(contacts);
});
