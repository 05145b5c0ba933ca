import {expect, test} from "vitest";
import {findItems} from "../../../src/coder/people/items.js";
import {tokenize} from "../../../src/coder/text/tokens.js";
import {english} from "../reading.js";

function items(text: string, dated?: ReadonlySet<number>): string[] {
  const tokens = tokenize(text);
  const found = findItems(tokens, english, {from: 0, to: tokens.form.length, ...(dated ? {dated} : {})});
  return found.map(({from, to, meaning}) => `${meaning.kind} ${text.slice(tokens.start[from], tokens.end[to - 1])}`);
}

test("the longest phrase at a place counts", () => {
  expect(items("Foreign Minister Faisal Mekdad")).toEqual(["role Foreign Minister", "person Faisal Mekdad"]);
  expect(items("the acting foreign minister")).toEqual(["word the", "role acting foreign minister"]);
});

test.each([
  ["he went to Hama", "place Hama"],
  ["talks with Aref", "person Aref"],
  ["talks with al-Assad", "person al-Assad"],
  ["a Syrian envoy", "demonym Syrian"],
  ["in Iran", "country Iran"]
])("%s: a name is written with its capital", (text, item) => {
  expect(items(text)).toContain(item);
  expect(items(text.replace(/[A-Z]\w+$|Syrian/, (name) => name.toLowerCase()))).not.toContain(item);
});

test("unknown capitalised words are a name, joined over particles", () => {
  expect(items("talks with Jawad Tarrakzadeh")).toContain("name Jawad Tarrakzadeh");
  expect(items("talks with Nour bin Sayegh")).toContain("name Nour bin Sayegh");
});

test("one capitalised word at the start of a sentence is no name", () => {
  expect(items("Yesterday nobody came")).toEqual([]);
  expect(items("Karim Tarrakzadeh came")).toContain("name Karim Tarrakzadeh");
});

test("words that a date covers are nothing else", () => {
  expect(items("met Khamis")).toContain("person Khamis");
  expect(items("met Khamis", new Set([1]))).toEqual(["trigger met"]);
});

test("words of a plan are none before a place", () => {
  expect(items("Zarif is going to meet Mekdad")).toContain("cue is going to");
  expect(items("Zarif is going to Damascus")).toContain("trigger going to");
});
