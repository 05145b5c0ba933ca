import {expect, test} from "vitest";
import {contactsOfAny, readAny, tells} from "./any-pair-lexicon.js";

test.each([
  ["held talks", "Norway held talks with Kenya.", true],
  ["to hold", "Norway offered to hold talks with Kenya.", false],
  ["nouns ask who says so", "Norway demanded talks with Kenya.", false],
  ["a noun with a verb of happening", "Talks between Norway and Kenya began on Friday.", true],
  ["a noun presupposed", "Norway raised prices during talks with Kenya.", true],
  ["for, behind a meeting", "Norwegian ministers met Kenyan envoys for talks.", true],
  ["for, behind a plan", "Norwegian ministers will meet Kenyan envoys for talks.", false],
  ["and, behind a plan", "Norway wants to fly to Nairobi and meet Kenyan envoys.", false],
  ["a wish does not undo a tense", "Norway, which hopes to mediate, met Kenyan envoys.", true],
  ["a phrase that says so itself", "The Kenyan president ended a visit to Uganda.", true],
  ["after weeks of", "Norway left after weeks of talks with Kenya.", true],
  ["behind the noun", "A meeting of Norwegian and Kenyan ministers is not planned.", false],
  ["may meet", "Norwegian ministers may meet Kenyan envoys.", false],
  ["whose, behind a verb", "Norway and Kenya delayed their meeting.", false],
  ["whose, behind a preposition", "Norwegian ministers raised prices at their meeting with Kenyan envoys.", true],
  ["the end of talks", "Norway left following the collapse of talks with Kenya.", false],
  ["broken off", "Norway suspended talks with Kenya.", false],
  ["never", "Norwegian ministers never met Kenyan envoys.", false],
  ["a need", "Norway spent millions to meet the needs of Kenya.", false]
])("%s: %s", (_what, text, wanted) => {
  expect(tells(text)).toBe(wanted);
});

test("what is to come is announced, what is refused is told as such", () => {
  const [contact] = contactsOfAny("The Norwegian premier will meet the Kenyan president on Friday.");
  expect(contact?.status).toBe("announced");
  const refused = readAny("The Norwegian premier has refused to meet the Kenyan president.").found.refusals;
  expect(refused.map(({reason}) => reason)).toContain("refused");
});
