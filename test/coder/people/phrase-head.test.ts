import {expect, test} from "vitest";
import {findItems} from "../../../src/coder/people/items.js";
import {Phrase} from "../../../src/coder/people/phrase.js";
import {readHead} from "../../../src/coder/people/phrase-head.js";
import {tokenize} from "../../../src/coder/text/tokens.js";
import {code, english} from "../reading.js";

function headOf(text: string, small = english.small): Phrase {
  const tokens = tokenize(text);
  const phrase = new Phrase(findItems(tokens, english, {from: 0, to: tokens.form.length}), tokens, {
    at: 0,
    language: {traits: english.traits, small}
  });
  readHead(phrase);
  return phrase;
}

test.each([
  ["the Syrian foreign minister", ["SYR"], "foreign_minister", null],
  ["Syria’s foreign minister Faisal Mekdad", ["SYR"], "foreign_minister", "Faisal Mekdad"],
  ["the Iranian and Syrian foreign ministers", ["IRN", "SYR"], "foreign_minister", null],
  ["Faisal Mekdad", [], null, "Faisal Mekdad"],
  ["Iran’s and Syria’s foreign ministers", ["IRN", "SYR"], "foreign_minister", null],
  ["Iran and Syria’s foreign ministers", ["IRN", "SYR"], "foreign_minister", null],
  ["Iran and Syria’s foreign minister", [], null, null],
  ["the Iranian foreign minister’s senior aide", ["IRN"], "adviser", null],
  ["his Syrian counterpart", ["SYR"], "counterpart", null]
])("%s", (text, countries, role, name) => {
  const {countries: found, member} = headOf(text);
  expect([found, member.role, member.name]).toEqual([countries, role, name]);
});

test.each([
  ["the two countries’ foreign ministers", true],
  ["the two allies’ presidents", true],
  ["the two countries’ foreign minister", false]
])("%s: the office is that of both: %s", (text, expected) => {
  expect(headOf(text).pair).toBe(expected);
});

test("a row tells which word for her may also own what stands behind it", () => {
  expect(headOf("her counterpart").member.role).toBe("counterpart");
  expect(headOf("her counterpart", {...english.small, him_or_his: new Set()}).member.role).toBeNull();
});

test.each(["in Tehran", "and Mekdad", "Iran"])("%s has no head", (text) => {
  const {member, named} = headOf(text);
  expect([member.role, named]).toEqual([null, false]);
});

test.each([
  ["Zarif y su anfitrión sirio, Walid al Mualem, firmaron el domingo un acuerdo.", 1],
  ["Zarif y su anfitrión ruso, Serguéi Lavrov, firmaron el domingo un acuerdo.", 0],
  ["Zarif y su anfitrión sirio saludaron; Walid al Mualem calló.", 0]
])("the name of the host stands behind whose he is: %s", (text, expected) => {
  expect(code(text, {published: "2020-02-17", language: "es"}).contacts).toHaveLength(expected);
});
