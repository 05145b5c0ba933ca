import {expect, test} from "vitest";
import {nameBehind, officeBehind, ofPost} from "../../../src/coder/people/apposition.js";
import {findItems} from "../../../src/coder/people/items.js";
import {Phrase} from "../../../src/coder/people/phrase.js";
import {readHead} from "../../../src/coder/people/phrase-head.js";
import {tokenize} from "../../../src/coder/text/tokens.js";
import {told} from "../languages/told.js";
import {english} from "../reading.js";

function member(text: string, reader: (phrase: Phrase) => void) {
  const tokens = tokenize(text);
  const phrase = new Phrase(findItems(tokens, english, {from: 0, to: tokens.form.length}), tokens, {
    at: 0,
    language: english
  });
  readHead(phrase);
  reader(phrase);
  return [phrase.member.name, phrase.member.role];
}

test.each([
  ["Syria’s foreign minister, Faisal Mekdad, left", ["Faisal Mekdad", "foreign_minister"]],
  ["Syria’s foreign minister, Mohammad Javad Zarif said", [null, "foreign_minister"]],
  ["Syria’s foreign minister, Faisal Mekdad’s friend", [null, "foreign_minister"]],
  ["Syria’s foreign minister said Faisal Mekdad left", [null, "foreign_minister"]]
])("a name behind an office: %s", (text, expected) => {
  expect(member(text, nameBehind)).toEqual(expected);
});

test.each([
  ["Faisal Mekdad, the Syrian foreign minister, left", ["Faisal Mekdad", "foreign_minister"]],
  ["Faisal Mekdad, Syria’s foreign minister, left", ["Faisal Mekdad", "foreign_minister"]],
  ["Faisal Mekdad, the Iranian foreign minister and others", ["Faisal Mekdad", null]],
  ["Faisal Mekdad, foreign minister Zarif and others", ["Faisal Mekdad", null]],
  ["Faisal Mekdad left the foreign minister", ["Faisal Mekdad", null]]
])("an office behind a name: %s", (text, expected) => {
  expect(member(text, officeBehind)).toEqual(expected);
});

test.each([
  ["the Iranian ambassador to Damascus Hossein Akbari left", "Hossein Akbari"],
  ["the Iranian ambassador to Damascus left", null]
])("a name behind a post: %s", (text, name) => {
  expect(member(text, ofPost)[0]).toBe(name);
});

test("an office of another country behind a name is somebody else's", () => {
  expect(member("Ali Shamkhani, the head of Syria’s parliament arrived", officeBehind)).toEqual([
    "Ali Shamkhani",
    null
  ]);
  expect(member("Ali Larijani, the head of Iran’s parliament arrived", officeBehind)[1]).toBe("speaker");
});

test.each([
  [
    "en",
    "Farouk al-Sharaa, at that time Syria’s vice president, met Ali Larijani.",
    ["meeting ir-larijani + sy-al-sharaa"]
  ],
  ["en", "Ali Larijani, until recently the country’s speaker, met Mekdad.", ["meeting ir-larijani + sy-mekdad"]],
  [
    "fr",
    "Farouk al-Chareh, alors vice-président syrien, a rencontré Ali Larijani.",
    ["meeting ir-larijani + sy-al-sharaa"]
  ],
  ["en", "Zarif met Mekdad, then the Syrian president received him.", ["meeting >IRN ir-zarif + sy-mekdad"]]
])("%s: when somebody held an office may be told before it: %s", (language, text, contacts) => {
  expect(told(language, text)).toEqual(contacts);
});

test.each([
  [
    "فیصل مقداد روز دوشنبه به دعوت حسین امیرعبداللهیان همتای ایرانی خود به تهران آمد.",
    ["visit >SYR ir-amirabdollahian + sy-mekdad"]
  ],
  ["فیصل مقداد با همتای ایرانی خود حسین امیرعبداللهیان دیدار کرد.", ["meeting ir-amirabdollahian + sy-mekdad"]],
  ["فیصل مقداد همتای ایرانی خود را در دمشق دید.", []]
])("a counterpart behind a name is that name's where the country is his: %s", (text, contacts) => {
  expect(told("fa", text)).toEqual(contacts);
});

test.each([
  ["Ali Akbar Velayati, the international affairs adviser to the Supreme Leader, phoned Mekdad.", "ir-velayati"],
  ["Ali Akbar Velayati, the veteran foreign policy adviser of Ali Khamenei, phoned Mekdad.", "ir-velayati"],
  ["Ali Akbar Velayati, the paper wrote, phoned Mekdad after the minister’s fall.", "ir-velayati"]
])("plain words between the article and an office say what kind it is: %s", (text, caller) => {
  expect(told("en", text)).toEqual([`call <IRN ${caller} + sy-mekdad`]);
});

test.each([
  ["According to the ministry, Zarif will visit Damascus.", ["visit announced >IRN ir-zarif"]],
  ["According to the country’s top diplomat, Zarif, all is well.", []],
  ["At the head of a delegation, Zarif arrived in Damascus.", ["visit >IRN ir-zarif"]]
])("no body is called by a name behind a comma: %s", (text, contacts) => {
  expect(told("en", text)).toEqual(contacts);
});
