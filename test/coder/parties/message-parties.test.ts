import {expect, test} from "vitest";
import {messageParties} from "../../../src/coder/parties/message-parties.js";
import {code, draftsOf, sceneOf, triggerOf, who} from "../reading.js";

function read(text: string) {
  const scene = sceneOf(text);
  const parties = messageParties(scene, triggerOf(scene, "en-message-noun"));
  return parties && {people: who(parties.members).sort(), initiator: parties.initiator};
}

test.each([
  ["Raisi’s letter to Assad was long.", "IRN"],
  ["A letter from Assad to Raisi arrived.", "SYR"],
  ["Assad, in a cable to Raisi, spoke of trade.", "SYR"],
  ["The text of the letter of Raisi to Assad was long.", "IRN"]
])("%s", (text, initiator) => {
  expect(read(text)).toEqual({people: ["ir-raisi", "sy-assad"], initiator});
});

test("a letter of nobody is nobody’s", () => {
  expect(read("The letter was long.")).toBeNull();
});

test("a capital stands for whoever of its side was told of before", () => {
  expect(read("Assad slept. Raisi’s letter to Damascus was long.")?.people).toEqual(["ir-raisi", "sy-assad"]);
  expect(read("Raisi’s letter to Ankara was long.")?.people).toEqual(["ir-raisi"]);
});

test.each([
  ["Assad smiled. In his cable, Raisi wished him luck.", "IRN"],
  ["Assad smiled. In his cable he wished Raisi luck.", "SYR"]
])("whose cable it is may be said behind it: %s", (text, initiator) => {
  expect(read(text)?.initiator).toBe(initiator);
});

test("whom somebody mourns in a letter has not written it", () => {
  const writer = (text: string) => draftsOf(text).map(({initiator}) => initiator);
  expect(writer("Zarif has mourned Muallem in a letter that is short.")).toEqual(["IRN"]);
  expect(writer("Zarif has congratulated Muallem in a letter.")).toEqual(["IRN"]);
});

test.each([
  ["A letter that Assad sent to Khamenei was read out.", 1],
  ["The cable Assad sent Khamenei on Monday was read out.", 1],
  ["A letter that Assad kept in a drawer was about Khamenei.", 0]
])("what somebody sent is a letter of his: %s", (text, expected) => {
  expect(code(text).contacts.filter(({initiator}) => initiator === "SYR")).toHaveLength(expected);
});

test("a cable that went out is to whoever was told of last", () => {
  const messages = (text: string) => code(text).contacts.filter(({channel}) => channel === "message").length;
  expect(messages("Raisi took a call from Assad. A cable from the Syrian leader had gone out in June.")).toBe(1);
  expect(messages("A message from Raisi was read to the public; Assad was in Aleppo that night.")).toBe(0);
});

test("an office to which somebody is elected receives no cable", () => {
  const text = "Hammouda Sabbagh congratulated Ghalibaf in a cable on his election to the head of the Majlis.";
  expect(code(text).contacts.map(({initiator}) => initiator)).toEqual(["SYR"]);
});

test.each([
  ["A letter by Assad reached Raisi on Friday.", "SYR"],
  ["A telegram from Assad reached President Raisi’s desk on Friday.", "SYR"],
  ["A letter by a poet reached Raisi and Assad on Friday.", undefined],
  ["A letter by Putin reached Assad’s desk, and Raisi was told.", undefined]
])("a letter by somebody: %s", (text, expected) => {
  expect(code(text).contacts[0]?.initiator).toBe(expected);
});

test.each([
  ["In an exchange of letters last week, Raisi and Assad marked the anniversary.", 1],
  ["Raisi and Assad marked the anniversary on Monday with an exchange of messages.", 1],
  ["An exchange of letters with Putin pleased Raisi, Assad said.", 0]
])("letters that are exchanged are of both: %s", (text, count) => {
  const {contacts} = code(text, {published: "2023-03-15"});
  expect(contacts.filter(({channel, initiator}) => channel === "message" && initiator === null)).toHaveLength(count);
});

test("of several who wrote, those of the two sides count", () => {
  const told = (text: string) => code(text).contacts.map(({channel, initiator}) => [channel, initiator]);
  expect(told("Raisi received congratulatory cables from Assad and Putin.")).toEqual([["message", "SYR"]]);
  expect(told("Raisi received phone calls from Putin and Assad.")).toEqual([["call", "SYR"]]);
  expect(told("Raisi received congratulatory cables from Putin and Lavrov.")).toEqual([]);
});

test("who has written to somebody else has not written to whom he told so", () => {
  const text = "Zarif rang Mekdad on Friday. Mekdad, who has written to the Security Council, told him to wait.";
  expect(code(text).contacts.map(({channel}) => channel)).toEqual(["call"]);
});

test("it was X who wrote, to congratulate Y", () => {
  const text = "The two know each other. In late May it was Sabbagh who wrote, to congratulate Ghalibaf on his chair.";
  expect(code(text).contacts.map(({channel, initiator}) => [channel, initiator])).toEqual([["message", "SYR"]]);
});
