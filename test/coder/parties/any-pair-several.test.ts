import {expect, test} from "vitest";
import {contactsOfAny, tells} from "../any-pair-lexicon.js";

test.each([
  ["Multilateral talks began in Nairobi on Monday.", true],
  ["Negotiations resumed on Friday.", true],
  ["Talks will begin in Nairobi on Monday.", false],
  ["The price of talks began to rise.", false],
  ["The two presidents met in Nairobi.", true],
  ["Norwegian mediators met both sides in Nairobi.", true],
  ["The president met in Nairobi.", false]
])("%s", (text, wanted) => {
  expect(tells(text)).toBe(wanted);
});

test("nobody is named where the text names nobody", () => {
  expect(contactsOfAny("Multilateral talks began in Nairobi on Monday.")[0]?.participants).toEqual([]);
});
