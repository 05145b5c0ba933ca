import {expect, test} from "vitest";
import {contactsOfAny, readAny, tells} from "../any-pair-lexicon.js";

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
  [
    "what opens a sentence only says when",
    "Ahead of the vote, Norwegian ministers held talks with Kenyan envoys.",
    true
  ],
  ["ahead of, of the talks", "Norway raised prices ahead of talks with Kenya.", false],
  [
    "if, however far",
    "Norway would sell if Kenya paid more than had been asked for by the firm in talks with Oslo.",
    false
  ],
  ["only the way", "Norway and Kenya bought ships meant to pave the way for talks with Uganda.", false],
  ["for, behind a journey to come", "Norwegian ministers are expected in Nairobi for talks with Kenyan envoys.", false],
  ["could begin", "Norway said talks with Kenya could begin soon.", false],
  ["after an evening of", "Norway left after an evening of talks with Kenya.", true],
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
