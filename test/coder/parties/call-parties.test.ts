import {expect, test} from "vitest";
import {byMeans, callsWithout, initiates, nounFrom} from "../../../src/coder/parties/call-parties.js";
import {told} from "../languages/told.js";
import {code, sceneOf, triggerOf, who} from "../reading.js";

type Reader = typeof initiates;

const byPhone: Reader = (scene, t) => byMeans(scene, t, "call");
const byLetter: Reader = (scene, t) => byMeans(scene, t, "message");

function read(reader: Reader, text: string, rule: string) {
  const scene = sceneOf(text);
  const parties = reader(scene, triggerOf(scene, rule));
  return parties && {people: who(parties.members).sort(), initiator: parties.initiator};
}

test("who makes the call to whoever of the other side is at hand", () => {
  const both = {people: ["ir-raisi", "sy-assad"], initiator: "SYR"};
  expect(read(initiates, "Assad made the call, congratulating Raisi.", "en-call-made-the-call")).toEqual(both);
  expect(read(initiates, "Raisi waited. Assad made the call.", "en-call-made-the-call")).toEqual(both);
  expect(read(initiates, "Somebody made the call.", "en-call-made-the-call")).toBeNull();
});

test("a call from somebody is that person’s", () => {
  expect(read(nounFrom, "Raisi was pleased by a call from Assad.", "en-call-got-noun")).toEqual({
    people: ["ir-raisi", "sy-assad"],
    initiator: "SYR"
  });
  expect(read(nounFrom, "Raisi was pleased by a call from Homs.", "en-call-got-noun")).toBeNull();
});

test("“by phone” stands before or behind the other party; nobody is said to have called", () => {
  const both = {people: ["ir-zarif", "sy-mekdad"], initiator: null};
  expect(read(byPhone, "Zarif exchanged greetings by phone with Mekdad.", "en-call-by")).toEqual(both);
  expect(read(byPhone, "Zarif kept in touch with Mekdad by phone.", "en-call-by")).toEqual(both);
  expect(read(byPhone, "Orders were taken by phone.", "en-call-by")).toBeNull();
});

test("whoever says something in a letter to somebody wrote it", () => {
  const both = {people: ["ir-zarif", "sy-mekdad"], initiator: "IRN"};
  expect(read(byLetter, "Zarif exchanged greetings by phone with Mekdad.", "en-call-by")).toEqual(both);
  expect(read(byLetter, "Orders were taken by phone.", "en-call-by")).toBeNull();
});

test.each([
  ["It was Raisi who phoned.", "en-call-verb", true],
  ["It was Raisi who called.", "en-call-called", true],
  ["Raisi called the raid a crime.", "en-call-called", false]
])("%s", (text, rule, alone) => {
  const scene = sceneOf(text);
  expect(callsWithout(scene, triggerOf(scene, rule))).toBe(alone);
});

const rang = (text: string) =>
  code(text, {published: "2023-05-10"}).contacts.map(
    ({initiator, participants}) =>
      `${initiator}: ${participants
        .map((p) => p.person_id)
        .sort()
        .join(" ")}`
  );

test.each([
  ["Raisi put it to Assad on Monday, when he called Damascus.", ["IRN: ir-raisi sy-assad"]],
  ["Raisi called Damascus on Monday to congratulate Assad.", ["IRN: ir-raisi sy-assad"]],
  ["Raisi called Damascus on Monday. He told Assad that all was well.", ["IRN: ir-raisi sy-assad"]],
  ["Raisi called Damascus on Monday, and Assad was not at home.", []],
  ["Raisi called Damascus a friend; Assad smiled.", []]
])("a capital that is called stands for who is there: %s", (text, expected) => {
  expect(rang(text)).toEqual(expected);
});

test.each([
  ["Assad was at home for Raisi, whose call from Tehran came at noon.", ["IRN: ir-raisi sy-assad"]],
  ["Assad was at home; Raisi, whose calls for calm were heard, was not.", []]
])("whose call it was: %s", (text, expected) => {
  expect(rang(text)).toEqual(expected);
});

test.each([
  ["Raisi met Assad, explaining a plan that nobody has seen in writing.", ["meeting"]],
  ["Raisi thanked Assad in writing.", ["message"]]
])("means behind “that” are those of something else: %s", (text, channels) => {
  expect(code(text).contacts.map(({channel}) => channel)).toEqual(channels);
});

test("what a capital calls several people is a name", () => {
  expect(code("Zarif spoke. Assad listened. Tehran calls them pilgrims.").contacts).toEqual([]);
});

test("a call on a day is with whoever of the other side was told of just before", () => {
  const calls = (text: string) => code(text).contacts.filter(({channel}) => channel === "call").length;
  const lead = "Zarif has returned to the ministry. ";
  expect(calls(`${lead}Mekdad had inquired about his health already, in a call on November 4.`)).toBe(1);
  expect(calls(`${lead}Mekdad said in a call on November 4 with a broadcaster that all was well.`)).toBe(0);
  expect(calls(`${lead}Lavrov had inquired about his health already, in a call on November 4.`)).toBe(0);
});

test.each([
  [
    "Mekdad smiled. Zarif told his Syrian counterpart in a call he made that it was over.",
    ["call <IRN ir-zarif + sy-mekdad"]
  ],
  [
    "Mekdad smiled. Zarif told his Syrian counterpart in a call he had placed that it was over.",
    ["call <IRN ir-zarif + sy-mekdad"]
  ],
  ["Mekdad smiled. Zarif told Lavrov in a call he made that it was over.", []],
  ["Mekdad smiled. Zarif said in a call he overheard that it was over.", []]
])("who speaks in a call he made rang: %s", (text, calls) => {
  expect(told("en", text)).toEqual(calls);
});
