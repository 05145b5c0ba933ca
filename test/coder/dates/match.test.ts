import {expect, test} from "vitest";
import {isNumeric, matchAt} from "../../../src/coder/dates/match.js";
import {scan} from "../../../src/coder/dates/scan.js";
import {dateLexicon} from "./lexicon.js";

const en = dateLexicon("en");

function match(text: string, at = 0) {
  const tokens = scan(text, en);
  const found = matchAt(tokens, en, at);
  return found === null ? null : {from: found.begin, to: found.to, rule: found.rule.id};
}

test("the longest rule wins", () => {
  expect(match("last week of May")).toEqual({from: 0, to: 2, rule: "en-week-last"});
  expect(match("the last week of May")).toMatchObject({to: 5, rule: "en-month-week4"});
});

test("a rule may lean on a word that is not part of the expression", () => {
  expect(match("since May")).toEqual({from: 1, to: 2, rule: "en-month-since"});
});

test("an expression inside another nests once", () => {
  expect(match("two days before yesterday")).toMatchObject({to: 4, rule: "en-before-date"});
  expect(match("a week before a week before Monday")).toBeNull();
});

test("some rules want the clause to end", () => {
  expect(match("the day before, he left")).toMatchObject({rule: "en-before-stop"});
  expect(match("the day before")).toMatchObject({rule: "en-before-stop"});
  expect(match("the day before he left")).toBeNull();
});

test("names that are also words need a capital", () => {
  expect(match("in May")).toMatchObject({to: 2});
  expect(match("in may")).toBeNull();
});

test("nothing matches across the end of a line", () => {
  expect(match("last\nweek")).toBeNull();
});

test("numbers are told from words", () => {
  const tokens = scan("Monday 3 2024-07-10", en);
  expect([0, 1, 2, 3].map((at) => isNumeric(tokens, at))).toEqual([false, true, true, false]);
});
