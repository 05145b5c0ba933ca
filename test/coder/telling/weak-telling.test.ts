import {expect, test} from "vitest";
import {told} from "../languages/told.js";

test("who spoke in the call told before has not met", () => {
  const text =
    "The foreign ministers of Iran, Iraq and Syria discussed the dust in a three-way telephone call. " +
    "Hossein Amir-Abdollahian, Fuad Hussein and Faisal Mekdad spoke on Tuesday.";
  expect(told("en", text).filter((contact) => contact.startsWith("meeting"))).toEqual([]);
});

test.each([
  ["Assad telephoned Raisi on Wednesday. They also discussed the bombing outside an embassy in Beirut.", "call"],
  ["Assad telephoned Raisi on Wednesday. The two talked about a raid on a port in Yemen.", "call"],
  ["Assad met Raisi on Wednesday. The two talked about a raid on a port in Yemen.", "meeting"]
])("where what was spoken about happened is no place of theirs: %s", (text, channel) => {
  expect(told("en", text)).toEqual([expect.stringMatching(new RegExp(`^${channel} `))]);
});

test("three who spoke at a place have met", () => {
  const text = "Hossein Amir-Abdollahian, Fuad Hussein and Faisal Mekdad spoke in Baghdad on Tuesday.";
  expect(told("en", text)).toEqual([expect.stringMatching(/^meeting/)]);
});

test("whoever is thanked for calling has called", () => {
  expect(told("en", "Raisi thanked Assad for calling on Monday.")).toEqual(["call <SYR ir-raisi + sy-assad"]);
  for (const what of ["being the first foreign leader to call him", "taking the time to phone"])
    expect(told("en", `Raisi spoke to Assad by phone. Raisi thanked Assad for ${what}.`)).toEqual([
      "call <SYR ir-raisi + sy-assad"
    ]);
});

test("the telegram names the channel of the wishes told before", () => {
  const text = "Ayyoub has expressed his condolences to Amir Hatami. The telegram is dated Tuesday.";
  expect(told("en", text)).toEqual([expect.stringMatching(/^message/)]);
});

test("two who talked for a while have met, or what the noun behind it says", () => {
  expect(told("en", "Raisi left his suite for Assad’s. They talked for forty minutes.")).toEqual([
    expect.stringMatching(/^meeting/)
  ]);
  const text = "Raisi and Assad spoke for forty minutes on Sunday.";
  expect(told("en", `${text} The conversation also touched on fuel.`)).toEqual([expect.stringMatching(/^call/)]);
  expect(told("en", "Raisi and Assad spoke on Sunday of forty mines.")).toEqual([]);
});

test.each([
  [
    "en",
    "Assad sent his condolences to Khamenei and Raisi on Tuesday over the blasts.",
    "ir-khamenei + ir-raisi + sy-assad"
  ],
  ["en", "Raisi has sent his country’s condolences to Assad.", "ir-raisi + sy-assad"],
  ["fr", "Raisi a fait parvenir ses condoléances à Assad mardi.", "ir-raisi + sy-assad"],
  ["es", "Raisi ha transmitido sus condolencias. Asad envió sus condolencias a Raisi.", "ir-raisi + sy-assad"]
])("wishes that are sent are written, in %s: %s", (language, text, people) => {
  expect(told(language, text)).toEqual([expect.stringMatching(/^message/)]);
  expect(told(language, text)[0]).toContain(people);
});

test.each([
  ["en", "Assad offered his condolences to Raisi on Tuesday."],
  ["en", "Assad addressed his condolences to Raisi on Tuesday in the mosque."],
  ["en", "Assad sent his condolences to the army. Raisi was in Tehran."]
])("wishes that are brought may be spoken, and some are for others, in %s: %s", (language, text) => {
  expect(told(language, text)).toEqual([]);
});

test.each([
  ["Zarif and Mekdad discussed trade on Sunday.", ["meeting ir-zarif + sy-mekdad"]],
  ["Zarif and Mekdad reviewed trade on Sunday.", ["meeting ir-zarif + sy-mekdad"]],
  ["Zarif and Mekdad had spoken on Sunday.", ["meeting ir-zarif + sy-mekdad"]],
  ["Zarif and Mekdad spoke at the forum on Sunday.", []],
  ["Zarif and Mekdad discussed trade.", []],
  ["Zarif and Mekdad discussed trade on Sunday. The phone call was long.", ["call ir-zarif + sy-mekdad"]],
  ["Zarif contacted Mekdad on Sunday.", ["call <IRN ir-zarif + sy-mekdad"]],
  ["Zarif contacted a printer in Damascus on Sunday.", []]
])("what nobody does alone, told with its day, is a contact: %s", (text, contacts) => {
  expect(told("en", text)).toEqual(contacts);
});

test.each([
  ["The last time Raisi and Assad talked was on Sunday.", 1],
  ["Raisi and Assad talked. The rain was on Sunday.", 0]
])("the last time they talked is told with its day: %s", (text, expected) => {
  expect(told("en", text)).toHaveLength(expected);
});

test("nobody spends an hour with a letter", () => {
  const text = "Bagheri spent an hour with Assad on Monday. The letter was from Khamenei.";
  expect(told("en", text)).toContain("meeting ir-mbagheri + sy-assad");
});
