import {expect, test} from "vitest";
import {mergeMentions} from "../../../src/coder/contacts/merge.js";
import {code, read, sides} from "../reading.js";

function clusters(text: string): string[] {
  const told = read(text, {published: "2022-06-15"}).told;
  return mergeMentions(told, sides).map(({channel, mentions}) => `${channel} ${mentions.length}`);
}

test.each([
  ["told twice", "Raisi phoned Assad on Monday. In the phone call Raisi told Assad of his plans.", ["call 2"]],
  ["a surname for an office", "The Syrian foreign minister met Zarif. Zarif met Mekdad at noon.", ["meeting 2"]],
  ["a video call", "Raisi phoned Assad. It was a video call between Raisi and Assad, in fact.", ["call 2"]]
])("%s is one contact", (_, text, expected) => {
  expect(clusters(text)).toEqual(expected);
});

test.each([
  ["another channel", "Raisi phoned Assad. Raisi wrote to Assad.", ["call 1", "message 1"]],
  ["another day", "Raisi phoned Assad on Monday. Raisi phoned Assad on Tuesday.", ["call 1", "call 1"]],
  ["other people", "Raisi phoned Assad. Zarif phoned Mekdad.", ["call 1", "call 1"]],
  ["a plan", "Zarif met Mekdad. Zarif will meet Mekdad again.", ["meeting 1", "meeting 1"]],
  ["another sender", "Raisi wrote to Assad. Assad wrote to Raisi.", ["message 1", "message 1"]],
  ["the way back", "Zarif flew to Damascus. Mekdad flew to Tehran.", ["visit 1", "visit 1"]]
])("%s is another contact", (_, text, expected) => {
  expect(clusters(text)).toEqual(expected);
});

test("whom a visitor meets on his visit belongs to the visit", () => {
  expect(clusters("Zarif flew to Damascus on Monday. There he met Mekdad.")).toEqual(["visit 2"]);
});

test("whom else a traveller met is part of the journey, unless it has a day of its own", () => {
  const lead = "The Syrian foreign minister met Zarif in Tehran on Monday, on his first trip abroad. ";
  expect(clusters(`${lead}Mekdad also met Velayati.`)).toEqual(["meeting 3"]);
  expect(clusters(`${lead}On Tuesday Mekdad also met Velayati.`)).toEqual(["meeting 2", "meeting 1"]);
});

test("a meeting without a day is of the journey told straight before it, not of an older meeting", () => {
  const older = "Zarif met Mekdad on Sunday. He spoke of trade. Assad was ill. The market was shut. ";
  expect(clusters(`${older}Mekdad was in Tehran in May. On that occasion Zarif received him.`)).toEqual([
    "meeting 1",
    "visit 2"
  ]);
  expect(clusters(`${older}Mekdad was in Tehran in May. Zarif received him on Sunday.`)).toEqual([
    "meeting 2",
    "visit 1"
  ]);
});

test("no mention is lost or counted twice", () => {
  const told = read("Zarif flew to Damascus. He met Mekdad. Assad received Zarif. Raisi phoned Assad.").told;
  const merged = mergeMentions(told, sides).flatMap((cluster) => cluster.mentions);
  expect(new Set(merged).size).toBe(merged.length);
  expect(merged).toHaveLength(told.length);
});

test("a plan told as past beside its end is the one that was called off", () => {
  const text = "Zarif called off his trip to Damascus. Mekdad, who was to host him, smiled.";
  expect(clusters(text)).toEqual(["visit 2"]);
  expect(clusters(text.replace("was to host", "will host"))).toHaveLength(2);
});

test("a second meeting with a day of its own is part of the journey told beside it, not where the first was", () => {
  const told = code(
    "Zarif and Mekdad met in New York on 28 September, and saw each other again a week after that, when Zarif flew to Damascus and was received by Assad.",
    {published: "2020-12-01"}
  ).contacts.map(({date}) => date);
  expect(told).toEqual(["2020-09-28", "2020-10-05"]);
});

test("two who talked on a day have met, without one it is open whether they did", () => {
  expect(clusters("Zarif and Mekdad talked on 28 April in New York.")).toEqual(["meeting 1"]);
  expect(clusters("Zarif and Mekdad talked on 28 April.")).toEqual(["meeting 1"]);
  expect(clusters("Zarif and Mekdad talked on 28 April of forty mines.")).toEqual([]);
  expect(clusters("Zarif and Mekdad talked.")).toEqual([]);
});

test("who contacted another on a day has called him", () => {
  const earlier = "In late February Zarif had contacted Mekdad about the dust.";
  expect(clusters(`Zarif rang Mekdad on Friday. ${earlier}`)).toEqual(["call 1", "call 1"]);
  expect(clusters(earlier)).toEqual(["call 1"]);
  expect(clusters("Zarif contacted Mekdad about the dust.")).toEqual([]);
});
