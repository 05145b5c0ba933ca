import {expect, test} from "vitest";
import {nounVisit} from "../../../src/coder/parties/noun-visit.js";
import {told} from "../languages/told.js";
import {sceneOf, triggerOf, who} from "../reading.js";

test.each([
  ["Raisi’s visit to Syria was short.", ["ir-raisi"]],
  ["The visit of Raisi to Syria was short.", ["ir-raisi"]],
  ["Raisi spoke of trade before his visit to Syria.", ["ir-raisi"]],
  ["Raisi’s visit to Lebanon was short.", []],
  ["The visit was short.", []]
])("%s", (text, people) => {
  const scene = sceneOf(text);
  const parties = nounVisit(scene, triggerOf(scene, "en-visit-noun"));
  expect(who(parties?.members ?? [])).toEqual(people);
});

test("“the last trip” goes where the one before went", () => {
  const before = {members: [], initiator: null, used: [], travelled: "SYR", host: "IRN"};
  const lastVisit = {...before, destination: {country: "IRN", place: null}};
  const scene = {...sceneOf("The last trip was short."), lastVisit};
  expect(nounVisit(scene, triggerOf(scene, "en-visit-noun"))?.host).toBe("IRN");
  expect(nounVisit({...scene, lastVisit: null}, triggerOf(scene, "en-visit-noun"))).toBeNull();
});

test.each([
  ["Abbas Araghchi a fait hier à Damas une halte de quelques heures.", ["visit >IRN ir-araghchi"]],
  ["Abbas Araghchi a fait hier à Beyrouth une halte de quelques heures.", []]
])("a halt was made where the sentence plays: %s", (text, contacts) => {
  expect(told("fr", text)).toEqual(contacts);
});

test.each([
  ["On his arrival in Damascus on Friday, Zarif smiled.", ["visit >IRN ir-zarif"]],
  ["On his arrival in Damascus on Friday, Mekdad smiled.", []]
])("whose arrival it was stands behind: %s", (text, contacts) => {
  expect(told("en", text)).toEqual(contacts);
});
