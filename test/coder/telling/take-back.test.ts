import {expect, test} from "vitest";
import {code, draftsOf} from "../reading.js";

const told = (text: string) => draftsOf(text).map(({channel, status}) => `${channel} ${status}`);

test.each([
  ["A paper reported that Zarif met Mekdad in May. Both ministries denied it.", []],
  ["Zarif met Mekdad in May. Tehran says that no such meeting took place.", []],
  ["Zarif met Mekdad in May. The Kremlin, Sergei Lavrov said, had no such meeting.", ["meeting occurred"]],
  ["Zarif met Mekdad in May. It rained. Nobody denied it.", ["meeting occurred"]],
  ["A paper says that Zarif met Mekdad in May. Officials in both capitals deny it.", []],
  ["A paper wrote that Zarif met Mekdad. The report was baseless, a source said.", []],
  ["A paper wrote that Zarif rang Mekdad. Damascus says there was no call.", []],
  ["Zarif met Mekdad in May. He called the sanctions baseless.", ["meeting occurred"]],
  ["Zarif met Mekdad in May. The report on the reactor was baseless, he said.", ["meeting occurred"]]
])("a denial takes back what the sentence before told: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test("what is taken back is left out as denied", () => {
  const {exclusions} = code("Zarif met Mekdad in May. Both ministries denied it.");
  expect(exclusions.map(({reason}) => reason)).toContain("denied");
});

test.each([
  ["Zarif was to travel to Damascus on Friday. The trip has been put off.", ["visit cancelled"]],
  ["Zarif will travel to Damascus on Friday. The bill has been put off.", ["visit announced"]],
  ["Zarif will travel to Damascus on Friday. Lavrov’s trip has been put off.", ["visit announced"]]
])("a plan that the next sentence calls off: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  [
    "El ministro de Defensa de Irán, Mohamad Reza Ashtiani, canceló el viaje a Damasco que tenía previsto para el miércoles y en el que iba a reunirse con su par sirio, Alí Mahmud Abás.",
    ["visit cancelled", "meeting cancelled"]
  ],
  [
    "Ashtiani canceló el viaje a Damasco, pero el lunes Zarif iba a reunirse con Mekdad.",
    ["visit cancelled", "meeting announced"]
  ]
])("what was planned for a journey is called off with it: %s", (text, expected) => {
  expect(draftsOf(text, {language: "es"}).map(({channel, status}) => `${channel} ${status}`)).toEqual(expected);
});

test.each([
  [
    "Raisi has put off a journey to Damascus that was to open on Sunday with a round of talks with Assad.",
    ["cancelled"]
  ],
  ["Raisi has put off a journey to Damascus; he met Assad in Tehran on Friday.", ["cancelled", "occurred"]]
])("talks that a journey was to be made for are off with it: %s", (text, expected) => {
  const found = code(text, {published: "2023-05-10"}).contacts.map(({status}) => status);
  expect([...new Set(found)]).toEqual(expected);
});

test.each([
  ["Raisi had been pencilled in for a visit to Damascus on Friday. It came to nothing.", "cancelled"],
  ["Raisi will be in Damascus on Friday. Its airport was cancelled from the list of a traveller.", "announced"],
  ["Raisi was supposed to fly to Damascus on Sunday. Fog kept him in Tehran.", "cancelled"],
  ["Raisi was supposed to fly to Damascus on Sunday. Putin stayed at home.", "announced"],
  ["Raisi will fly to Damascus on Friday. He stayed at home on Monday.", "announced"]
])("a plan that the next sentence calls off in other words: %s", (text, expected) => {
  expect(code(text, {published: "2023-05-10"}).contacts[0]?.status).toBe(expected);
});

test("a quoted denial takes back what was told, and what was told of the same people before", () => {
  const text =
    "Mamlouk flew to Tehran on Wednesday and met Shamkhani, a newspaper wrote. The two spent four hours together. " +
    "“There was no meeting of that kind and there will be none,” an official in Damascus said.";
  expect(code(text).contacts).toEqual([]);
});

test("a quoted denial of something else takes nothing back", () => {
  const text = "Mamlouk met Shamkhani in Tehran. “There was no quarrel of that kind, nor will there be one,” he said.";
  expect(code(text).contacts).toHaveLength(1);
});

test.each([
  ["Assad rang Raisi on Monday. Raisi said that the raid would not go without reply."],
  ["Assad rang Raisi on Monday and said that the raid would not go without an answer."]
])("a raid without an answer is no call without one: %s", (text) => {
  expect(code(text).contacts).toHaveLength(1);
});

test.each([
  ["Raisi had met Assad in Damascus on Monday, the paper wrote. He had not.", 0],
  ["Raisi met Assad in Damascus on Monday, the paper wrote. In fact they did not.", 0],
  ["Raisi met Assad in Damascus on Monday. Khamenei did not.", 1],
  ["Raisi met Assad in Damascus on Monday. He had not slept.", 1]
])("no more said than that it was not so: %s", (text, count) => {
  expect(code(text, {published: "2023-03-15"}).contacts).toHaveLength(count);
});
