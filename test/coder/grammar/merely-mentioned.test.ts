import {expect, test} from "vitest";
import {told} from "../languages/told.js";

const MET = "meeting ir-zarif + sy-muallem";

test.each([
  ["en", "He is no relation of Hammouda Sabbagh.", "sy-bsabbagh"],
  ["en", "Neither is related to Hammouda Sabbagh, the speaker.", "sy-bsabbagh"],
  ["en", "He should not be confused with Hammouda Sabbagh, the speaker of parliament.", "sy-bsabbagh"],
  ["en", "He had dinner with Hammouda Sabbagh.", "sy-hsabbagh"]
])("whose namesake somebody is takes his surname from nobody: %s %s", (language, between, person) => {
  const [, last] = told(language, `Bassam Sabbagh rang Araghchi. ${between} Later Araghchi met Sabbagh in Baghdad.`);
  expect(last).toBe(`meeting ir-araghchi + ${person}`);
});

test.each([
  ["en", "Zarif came to Ankara, his first trip since the killing of Soleimani. He met Muallem.", MET],
  ["en", "Zarif was silent after Soleimani’s funeral. He met Muallem.", MET],
  ["en", "Zarif had packed. Hours after Soleimani had been killed in Baghdad, he met Muallem.", MET],
  ["en", "Zarif had packed. Soleimani was buried on Tuesday. He met Muallem.", MET],
  ["fr", "Zarif est à Ankara pour la première fois depuis l’assassinat de Soleimani. Il a rencontré Mouallem.", MET],
  [
    "en",
    "Zarif was silent. Soleimani’s convoy had left. Soleimani was tired. He met Muallem.",
    "meeting ir-soleimani + sy-muallem"
  ]
])("nobody who is gone is meant by “he”: %s %s", (language, text, contact) => {
  expect(told(language, text)).toEqual([contact]);
});

test.each([
  "On Sunday the crowd cheered Zarif. Nine were killed. He met Muallem.",
  "On Sunday the crowd cheered Zarif, and nine were killed. He met Muallem."
])("of others who were killed he is none: %s", (text) => {
  expect(told("en", text)).toEqual([MET]);
});

test("a headline that ends with a killing says nothing of whom the next sentence begins with", () => {
  const text = "Assad mourns after a killing\n\nZarif was silent on Sunday. He met Muallem.";
  expect(told("en", text)).toEqual([MET]);
});

test.each([
  ["In the play a Syrian president and an Iranian foreign minister quarrel. The two had met in Tunis.", 0],
  ["In the hall the Syrian president and the Iranian foreign minister smile. The two had met in Tunis.", 1]
])("whoever is one of many presidents is a character: %s", (text, contacts) => {
  expect(told("en", text)).toHaveLength(contacts);
});
