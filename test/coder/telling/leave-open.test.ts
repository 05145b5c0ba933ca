import {expect, test} from "vitest";
import {told} from "../languages/told.js";

test.each([
  ["The phone in Mekdad's office rang on Monday. It was Zarif.", ["call <IRN ir-zarif + sy-mekdad"]],
  ["Mekdad put down the receiver on Tuesday. At the other end was Zarif.", ["call ir-zarif + sy-mekdad"]],
  ["Mekdad reached for the telephone on Monday. He told Zarif that he was sorry.", ["call <SYR ir-zarif + sy-mekdad"]]
])("a call of which one party is known waits for the other: %s", (text, contacts) => {
  expect(told("en", text)).toEqual(contacts);
});

test.each([
  ["A doctor from Ghent telephoned Mekdad on Monday. Zarif said that he was sorry."],
  ["Colin Powell, the US Secretary of State, telephoned Assad on Monday. Assad, 35, knows Khamenei at first hand."],
  ["Zarif was in Rome on Sunday. Colin Powell telephoned Mekdad on Monday."],
  ["Zarif was in Rome on Sunday. Powell telephoned Mekdad on Monday."],
  ["Zarif was in Rome on Sunday. Mr Powell telephoned Mekdad."],
  ["Assad telephoned a friend on Monday. He knows the Iranian leadership at first hand."]
])("whoever was called was called by a stranger, and no body is called: %s", (text) => {
  expect(told("en", text)).toEqual([]);
});
