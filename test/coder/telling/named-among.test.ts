import {expect, test} from "vitest";
import {code} from "../reading.js";

const met = (text: string) =>
  code(text, {published: "2023-03-15"}).contacts.map(({participants}) =>
    participants.map(({name}) => name?.split(" ").at(-1)).join(" ")
  );

test.each([
  [
    "Amir-Abdollahian met several ministers in Geneva on Monday, including Syria’s Faisal Mekdad.",
    ["Amir-Abdollahian Mekdad"]
  ],
  [
    "Amir-Abdollahian held talks in Geneva with several of his counterparts, among them Mekdad.",
    ["Amir-Abdollahian Mekdad"]
  ],
  ["Amir-Abdollahian met several ministers on Monday and praised many leaders, including Assad.", []],
  ["Raisi met several heads of state on Monday but no Arab leader, including Assad, had come.", []]
])("who is named of many that somebody met: %s", (text, expected) => {
  expect(met(text)).toEqual(expected);
});
