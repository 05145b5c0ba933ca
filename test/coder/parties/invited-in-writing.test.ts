import {expect, test} from "vitest";
import {invitedInWriting} from "../../../src/coder/parties/invited-in-writing.js";
import {told} from "../languages/told.js";
import {sceneOf, triggerOf, who} from "../reading.js";

test("who had invited him in a letter has written it", () => {
  const scene = sceneOf("Arnous flew to see Mokhber, who had invited him in a long letter.");
  const parties = invitedInWriting(scene, triggerOf(scene, "en-message-noun"));
  expect(parties && [who(parties.members), parties.initiator]).toEqual([["ir-mokhber", "sy-arnous"], "IRN"]);
});

test("a letter far from the inviting is another", () => {
  const scene = sceneOf("Arnous flew to see Mokhber, who had invited him, and gave him the old and faded letter.");
  expect(invitedInWriting(scene, triggerOf(scene, "en-message-noun"))).toBeNull();
});

test.each([
  ["es", "Hussein Arnous se reunió el lunes en Teherán con Mohamad Mojber, quien lo había invitado por carta en mayo."],
  ["fr", "Hussein Arnous a été reçu lundi à Téhéran par Mohammad Mokhber, qui l’avait invité par lettre en mai."]
])("in %s: %s", (language, text) => {
  expect(told(language, text)).toContain("message <IRN ir-mokhber + sy-arnous");
});

test.each([
  ["Assad invited Raisi to Damascus in a letter on Sunday.", ["message <SYR ir-raisi + sy-assad"]],
  ["In a letter on Sunday, Assad invited Raisi to Damascus.", ["message <SYR ir-raisi + sy-assad"]],
  ["Assad was invited to Tehran by Raisi in a letter on Sunday.", ["message <IRN ir-raisi + sy-assad"]]
])("who invites somebody in a letter has written it: %s", (text, contacts) => {
  expect(told("en", text)).toEqual(contacts);
});
