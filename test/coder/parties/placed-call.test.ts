import {expect, test} from "vitest";
import {code} from "../reading.js";

function calls(text: string) {
  return code(text).contacts.map(({channel, initiator}) => `${channel} ${initiator}`);
}

test.each([
  ["The protests were the subject of a telephone call that Mekdad placed to Zarif on Sunday.", "call SYR"],
  ["The raid was the reason for a phone call Zarif had made to Mekdad.", "call IRN"]
])("the verb behind the noun says who called: %s", (text, expected) => {
  expect(calls(text)).toEqual([expected]);
});

test.each([
  ["The protests were the subject of a telephone call that Mekdad placed to Lavrov on Sunday."],
  ["The protests were the subject of a telephone call that surprised Zarif on Sunday."],
  ["Zarif spoke of a phone call that a friend had placed to Lavrov."]
])("no call of the two: %s", (text) => {
  expect(calls(text)).toEqual([]);
});
