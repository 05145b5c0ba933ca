import {expect, test} from "vitest";
import {code} from "../reading.js";

const wrote = (text: string) =>
  code(text, {published: "2023-03-15"})
    .contacts.filter(({channel}) => channel === "message")
    .map(({initiator, participants}) => [initiator, participants.map(({name}) => name?.split(" ").at(-1)).join(" ")]);

test.each([
  ["Raisi sent Ali Bagheri to Damascus on Monday with a message for Assad.", [["IRN", "Raisi al-Assad"]]],
  ["Raisi sent an envoy to Damascus on Monday with a letter to Assad.", [["IRN", "Raisi al-Assad"]]],
  ["Raisi sent Ali Bagheri to Damascus on Monday to ask for a letter of thanks.", []],
  ["Ali Bagheri flew to Damascus on Monday with hope for Assad.", []]
])("whoever sends a bearer with a letter has written it: %s", (text, expected) => {
  expect(wrote(text)).toEqual(expected);
});
