import {expect, test} from "vitest";
import {code} from "../reading.js";

const day = (text: string) => code(text, {published: "2022-06-17"}).contacts.map(({date}) => date);

test.each([
  ["Zarif spoke to Mekdad by phone, the ministry said on Thursday.", "2022-06-15"],
  // These days are the contact's own.
  ["Zarif spoke to Mekdad by phone on Thursday, the ministry said.", "2022-06-16"],
  ["On Thursday Zarif spoke to Mekdad by phone, the ministry said.", "2022-06-16"],
  ["Zarif spoke to Mekdad by phone on Tuesday, the ministry said on Thursday.", "2022-06-14"]
])("the day of a telling gives way to the contact's own: %s", (text, expected) => {
  expect(day(`${text} The call took place on Wednesday.`)).toEqual([expected]);
});
