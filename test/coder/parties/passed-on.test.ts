import {expect, test} from "vitest";
import {told} from "../languages/told.js";

test.each([
  [
    "Mekdad delivered a message to Raisi from Assad on Sunday.",
    ["message <SYR ir-raisi + sy-assad", "meeting ir-raisi + sy-mekdad"]
  ],
  [
    "Mekdad met Raisi on Sunday and delivered a letter to him from Assad.",
    ["meeting ir-raisi + sy-mekdad", "message <SYR ir-raisi + sy-assad"]
  ],
  ["Mekdad delivered a letter to Raisi on Sunday.", ["message <SYR ir-raisi + sy-mekdad"]],
  ["Assad sent a letter to Raisi from Moscow on Sunday.", ["message <SYR ir-raisi + sy-assad"]]
])("whoever delivers a letter from somebody else has not written it: %s", (text, contacts) => {
  expect(told("en", text)).toEqual(contacts);
});
