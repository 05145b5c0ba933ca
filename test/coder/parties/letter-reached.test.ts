import {expect, test} from "vitest";
import {told} from "../languages/told.js";

test.each([
  ["Assad spoke in Aleppo. A cable from Raisi had gone out in June.", ["message <IRN ir-raisi + sy-assad"]],
  ["Assad spoke in Aleppo. Raisi’s office had a message for the players on Monday.", []],
  ["Assad spoke in Aleppo. Raisi’s message for the nation was read on Monday.", []]
])("a message that went out is for whoever was told of, unless it is for others: %s", (text, contacts) => {
  expect(told("en", text)).toEqual(contacts);
});

test.each([
  ["Raisi has thanked Assad. In a letter on Monday, Raisi called the turnout high.", 1],
  ["Raisi has seen Assad. In a letter on Monday, Raisi called the turnout high.", 0],
  ["Raisi has thanked Putin. In a letter on Monday, Raisi called the turnout high.", 0]
])("whom the sentence before wishes well is written to: %s", (text, letters) => {
  expect(told("en", text).filter((contact) => contact.startsWith("message"))).toHaveLength(letters);
});
