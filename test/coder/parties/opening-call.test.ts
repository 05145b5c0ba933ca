import {expect, test} from "vitest";
import {code} from "../reading.js";

const told = (text: string) =>
  code(text, {published: "2023-03-15"}).contacts.map(
    ({channel, date, participants}) => `${channel} ${date} ${participants.map(({name}) => name).join(", ")}`
  );

const CALL = "call 2023-03-14 Ebrahim Raisi, Bashar al-Assad";
const UNDATED = "call [..2023-03-15] Ebrahim Raisi, Bashar al-Assad";

test.each([
  ["In a call on Tuesday, Raisi told Assad that he would come.", [CALL]],
  ["In a call late on Tuesday, Raisi assured Assad of his support.", [CALL]],
  ["During a call on Tuesday, Raisi thanked Assad for his efforts.", [CALL]],
  ["In a call, Raisi and Assad agreed on trade.", [UNDATED]],
  ["In a call that lasted an hour, Raisi assured Assad of his support.", [UNDATED]],
  ["Raisi, in a call on Tuesday, thanked Assad for his efforts.", [CALL]],
  ["Raisi thanked Assad for the aid in a call.", [UNDATED]],
  ["Raisi thanked Assad in a call that lasted half an hour.", [UNDATED]],
  ["Raisi and Assad agreed on trade in a call.", [UNDATED]],
  ["During a call for calm on Tuesday, Raisi praised Assad.", []],
  // Another's call, an appeal, or nobody to have called.
  ["In a call for calm on Tuesday, Raisi praised Assad.", []],
  ["Raisi thanked Assad in a call for calm.", []],
  ["In a call on Tuesday, Raisi told Putin that Assad would come.", []],
  ["In a call on Tuesday with Putin, Raisi praised Assad.", []],
  ["Assad met Putin. In a call on Tuesday, Raisi told Assad that he would come.", []],
  ["In a call on Tuesday, Raisi spoke about Assad.", []],
  ["In a call on Tuesday, Raisi told Assad's ambassador to leave.", []]
])("a bare call in which something was said: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
