import {expect, test} from "vitest";
import {code} from "../reading.js";

const told = (text: string) =>
  code(text, {published: "2019-04-16"}).contacts.map(({channel, status, date}) => `${channel} ${status} ${date}`);

test.each([
  ["Zarif invited Mekdad to Tehran during a two-hour meeting on Sunday.", ["meeting occurred 2019-04-14"]],
  ["Zarif extended an invitation to Mekdad during their talks on Sunday.", ["meeting occurred 2019-04-14"]],
  ["Raisi and Assad agreed during a phone call on Sunday that they would meet.", ["call occurred 2019-04-14"]],
  ["Zarif invited Mekdad to a meeting in Tehran on Sunday.", []],
  ["Zarif invited Mekdad to Tehran during the meeting of the two parliaments.", []]
])("what was said during a contact tells that it took place: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
