import {expect, test} from "vitest";
import {findItems} from "../../../src/coder/people/items.js";
import {Phrase} from "../../../src/coder/people/phrase.js";
import {ofCountry, ofHome} from "../../../src/coder/people/phrase-country.js";
import {readHead} from "../../../src/coder/people/phrase-head.js";
import {tokenize} from "../../../src/coder/text/tokens.js";
import {code, english} from "../reading.js";

function countries(text: string, reader: (phrase: Phrase) => void): string[] {
  const tokens = tokenize(text);
  const phrase = new Phrase(findItems(tokens, english, {from: 0, to: tokens.form.length}), tokens, {
    at: 0,
    language: english
  });
  readHead(phrase);
  reader(phrase);
  return phrase.countries;
}

test.each([
  ["the president of Syria", ["SYR"]],
  ["the foreign ministers of Iran and Syria", ["IRN", "SYR"]],
  ["the speaker of the Syrian assembly", ["SYR"]],
  ["the speaker of the Syrian house", ["SYR"]],
  ["the president of the Iranian football federation", []],
  ["the commander of the Syrian front", []],
  ["his counterparts from Iran and Syria", ["IRN", "SYR"]],
  ["his counterparts from Damascus and Tehran", ["SYR", "IRN"]],
  ["his counterparts from Aleppo", []],
  ["his counterpart from Iran", []],
  ["The minister from Damascus", ["SYR"]],
  ["The minister from Iran", ["IRN"]],
  ["the minister from Damascus", []],
  ["The minister from Aleppo", []],
  ["the president of the club", []],
  ["the chief of the general staff of the Syrian army", ["SYR"]],
  ["the chief of the general staff of the army", []],
  ["the president, of Syria", []]
])("%s", (text, expected) => {
  expect(countries(text, ofCountry)).toEqual(expected);
});

test.each([
  ["the president of the Syrian People’s Assembly", "speaker"],
  ["the president of the Syrian club", "president"],
  ["the head of the Syrian club", "head"]
])("what follows says which office it is: %s", (text, role) => {
  const tokens = tokenize(text);
  const phrase = new Phrase(findItems(tokens, english, {from: 0, to: tokens.form.length}), tokens, {
    at: 0,
    language: english
  });
  readHead(phrase);
  ofCountry(phrase);
  expect(phrase.member.role).toBe(role);
});

test("what joins no further country is left for whoever it joins", () => {
  const tokens = tokenize("the foreign ministers of Iran and the rebels");
  const phrase = new Phrase(findItems(tokens, english, {from: 0, to: tokens.form.length}), tokens, {
    at: 0,
    language: english
  });
  readHead(phrase);
  ofCountry(phrase);
  expect(tokens.form.slice(phrase.end)).toEqual(["and", "the", "rebels"]);
});

test.each([
  ["Tarek Sayegh of Syria", ["SYR"]],
  ["Faisal Mekdad of Syria", ["SYR"]],
  ["Faisal Mekdad of Iran", []],
  ["Tarek Sayegh of the club", []]
])("%s is at home there", (text, expected) => {
  expect(countries(text, ofHome)).toEqual(expected);
});

test.each([
  ["the secretary of its Supreme National Security Council, Ali Shamkhani", "security_secretary"],
  ["the head of its National Security Bureau, Ali Mamlouk", "security_chief"],
  ["the speaker of their parliament, Hammouda Sabbagh", "speaker"],
  ["the secretary of his party, Ali Shamkhani", "head"]
])("an office goes on in a body that is somebody's: %s", (text, role) => {
  const tokens = tokenize(text);
  const items = findItems(tokens, english, {from: 0, to: tokens.form.length});
  const phrase = new Phrase(items, tokens, {at: 0, language: english});
  readHead(phrase);
  ofCountry(phrase);
  expect(phrase.member.role).toBe(role);
});

test.each([
  ["Zarif phoned his counterparts in Syria and Iraq.", true],
  ["Zarif phoned his counterparts in Turkey and Iraq.", false]
])("counterparts may be told by the countries that they are in: %s", (text, ours) => {
  expect(code(text).contacts.length > 0).toBe(ours);
});
