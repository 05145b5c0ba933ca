import {expect, test} from "vitest";
import {code} from "../reading.js";

const told = (text: string) =>
  code(text, {published: "2023-05-07"}).contacts.map(
    ({channel, initiator, date, participants}) =>
      `${channel} ${initiator} ${date} ${participants.map(({person_id}) => person_id).sort()}`
  );

test.each([
  ["On Tuesday a switchboard joined Zarif and Mekdad.", "call null"],
  ["Assad put the call through to Raisi on Tuesday.", "call SYR"],
  ["On Tuesday Raisi had sent Assad a friendly wire on a win that others refused to see.", "message IRN"],
  ["Raisi had a line to Assad on Tuesday.", "call IRN"],
  ["It was to Raisi that Assad had addressed his good wishes on Tuesday.", "message SYR"],
  ["Raisi had pressed a friendly wire on Assad by Tuesday.", null],
  ["On Tuesday Raisi had sent Assad a friendly wire.", "message IRN"],
  ["Assad, who has a cold, offered Raisi written condolences on Tuesday.", "message SYR"],
  ["A missive of three pages went to Khamenei on Tuesday over the signature of Assad.", "message SYR"]
])("the sign of a call or letter, both sides and a day: %s", (text, contact) => {
  expect(told(text).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual(contact ? [contact] : []);
});

test("who is not named is whoever was told of before", () => {
  expect(told("Raisi is the new head of state. The Syrian president put the call through on Tuesday.")).toEqual([
    expect.stringMatching(/^call SYR 2023-05-02 ir-raisi/)
  ]);
});

test("a pronoun is somebody else than whoever is named", () => {
  expect(
    told("Raisi was congratulated by Assad by phone on Friday. He had congratulated the Iranian in writing on Tuesday.")
  ).toEqual(["call SYR 2023-05-05 ir-raisi,sy-assad", "message SYR 2023-05-02 ir-raisi,sy-assad"]);
});

test.each([
  "A letter in the Guardian on Tuesday accused Raisi and Assad of crimes.",
  "Raisi and Assad each sent a letter to the organisers on Tuesday.",
  "Assad got a letter from a group of Greeks on Tuesday, said Raisi.",
  "Raisi sent Assad no wire on Tuesday.",
  "Raisi, in an interview by phone on Tuesday, called Assad a brother.",
  "Raisi pressed Assad on Tuesday to open a line of credit.",
  "On Tuesday a telephone company thanked Raisi and Assad.",
  "Raisi spoke on Tuesday about a wire that Assad was to send.",
  "Putin had a line to Raisi and to Assad on Tuesday.",
  "Assad was told of before. Raisi signed a written order on Tuesday for the governor.",
  "Raisi had sent Assad a friendly wire.",
  "Assad is told of here. Raisi lost his phone on Tuesday.",
  "“On Tuesday Raisi had sent Assad a friendly wire”, wrote a novelist."
])("nothing is guessed of: %s", (text) => {
  expect(told(text)).toEqual([]);
});

test("of two words it takes both to say that a word is no sign", () => {
  const text = "Raïssi et Bachar al-Assad ont parcouru lundi le plan d’un câble sous-marin.";
  expect(code(text, {language: "fr", published: "2023-05-07"}).contacts).toEqual([]);
});

test.each([
  ["In a phone call with John Smith, Mekdad said he would meet Raisi on Monday.", ["meeting announced"]],
  ["In a phone call with Lavrov on Tuesday, Mekdad said he would meet Raisi on Monday.", ["meeting announced"]],
  ["In a phone call with Tasnim on Tuesday, Mekdad praised Raisi.", []],
  ["Raisi, speaking to Tasnim by phone on Tuesday, said Assad was well.", []],
  ["In a phone call with Mekdad on Tuesday, Raisi praised Tasnim.", ["call occurred"]]
])("with somebody of whom no more than a name is told, nobody else was in touch: %s", (text, expected) => {
  const {contacts} = code(text, {published: "2023-05-07"});
  expect(contacts.map(({channel, status}) => `${channel} ${status}`)).toEqual(expected);
});
