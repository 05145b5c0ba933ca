import {expect, test} from "vitest";
import {isHuman} from "../../../src/coder/grammar/reading.js";
import {told} from "../languages/told.js";
import {sceneOf, who} from "../reading.js";

function people(text: string): string[] {
  const {reading} = sceneOf(text);
  return reading.units.flatMap((unit) => (isHuman(unit) ? who(reading.members.get(unit.entity) ?? []) : []));
}

test("who stands in a long quotation is somebody's words", () => {
  expect(people("Zarif said: “Rouhani will come when the time is right.”")).toEqual(["ir-zarif"]);
  expect(people("Zarif said “Rouhani will” and left.")).toEqual(["ir-zarif", "ir-rouhani"]);
});

test("a pronoun stands for whom the sentence before was about", () => {
  expect(people("Zarif was told of Mekdad. He smiled.")).toEqual(["ir-zarif"]);
});

test("the capital of a country is a place of that country", () => {
  const {reading} = sceneOf("Zarif was seen in the Syrian capital.");
  const place = reading.units.find((unit) => unit.entity?.kind === "place")?.entity;
  expect(place?.country).toBe("SYR");
});

test("words know their sentence", () => {
  const {reading} = sceneOf("Zarif came. Mekdad left.");
  expect(reading.tokens.form.slice(reading.from, reading.to)).toEqual(["mekdad", "left"]);
});

test("“a counterpart” may be anybody's, “his” is of the other side", () => {
  expect(people("Mekdad smiled. Zarif spoke with his counterpart.")).toEqual(["ir-zarif", "sy-mekdad"]);
  expect(people("Mekdad smiled. Zarif spoke with a counterpart.")).toEqual(["ir-zarif"]);
});

test("“a president of A” is any of those it has had", () => {
  expect(told("en", "A president of Iran telephones a president of Syria at midnight.")).toEqual([]);
  expect(told("en", "Iran's president telephoned Syria's president at midnight.")).toHaveLength(1);
});

test("the first heads of state are nobody told of", () => {
  const text = "Assad rang Raisi. Assad was among the first heads of state to write. His message reached Raisi in May.";
  expect(told("en", text)).toEqual(["call <SYR ir-raisi + sy-assad", "message <SYR ir-raisi + sy-assad"]);
});

test("a pronoun stands for a foreigner told of just before rather than for one of the sides told of long before", () => {
  const emergency = "Recep Tayyip Erdogan declared an emergency. Raisi has been in contact with him.";
  expect(people(`Hussein Arnous opened a bridge. ${emergency}`)).not.toContain("sy-arnous");
  expect(people("Lavrov and Arnous opened a bridge. Raisi has been in contact with him.")).toContain("sy-arnous");
});

test("whoever rings the A-ian is none himself", () => {
  const call = "call <SYR ir-amirabdollahian + sy-mekdad";
  expect(told("en", "Mekdad was told of Amir-Abdollahian. He telephoned the Iranian on Monday.")).toEqual([call]);
  expect(told("en", "Amir-Abdollahian was told of Mekdad. He telephoned the Iranian on Monday.")).toEqual([call]);
});

test.each([
  ["en", "Mekdad was in Tehran. Raisi received 12 ministers.", 1],
  ["es", "Zarif llamó a Mekdad. El lunes había recibido en Teherán al ministro irlandés Simon Coveney.", 1],
  ["fr", "Zarif a appelé Mekdad. Lundi, il avait reçu à Téhéran le ministre irlandais Simon Coveney.", 1]
])(
  "ministers that are only counted, or of another country, are nobody told of before: %s: %s",
  (language, text, contacts) => {
    expect(told(language, text)).toHaveLength(contacts);
  }
);

test.each([
  ["Zarif and Mekdad spoke. Zarif met forty ministers, some of them from Europe.", 0],
  ["Zarif and Mekdad spoke. The ministers sent flowers, most of them white.", 0],
  ["Zarif and Mekdad spoke. Everybody saw them.", 2]
])("some of them are nobody told of: %s", (text, people) => {
  const {reading} = sceneOf(text);
  const them = reading.units.findLast(({entity}) => entity && reading.tokens.form[entity.from] === "them")?.entity;
  expect(them ? reading.members.get(them) : null).toHaveLength(people);
});

test("somebody's delegation has him at its head", () => {
  expect(people("Assad received Velayati's delegation.")).toEqual(["sy-assad", "ir-velayati", "ir-velayati"]);
  expect(people("Velayati left. Assad received a delegation.")).not.toContain("ir-velayati");
});

test("ministers without an article are none told of before", () => {
  expect(people("Zarif met Mekdad. In London and Berlin, ministers were busy.")).toEqual(["null:minister"]);
  expect(people("Zarif met Mekdad. In London and Berlin, the ministers were busy.")).not.toEqual(["null:minister"]);
});
