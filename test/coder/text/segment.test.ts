import {expect, test} from "vitest";
import {linesOf} from "../../../src/coder/text/page.js";
import {segment} from "../../../src/coder/text/segment.js";
import {lexicon} from "../reading.js";

function sentences(text: string): string[] {
  return segment(linesOf(text), lexicon.abbreviations).map(({start, end}) => text.slice(start, end));
}

test.each([
  ["He left. She stayed.", ["He left.", "She stayed."]],
  ["He asked: why? Nobody knew!", ["He asked: why?", "Nobody knew!"]],
  ["“We go.” They went.", ["“We go.”", "They went."]],
  ["هل ذهب؟ نعم۔", ["هل ذهب؟", "نعم۔"]],
  ["No stop at the end", ["No stop at the end"]]
])("%s ends where it ends", (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test.each([
  "Gen. Ali Ayoub and Dr. Roe met.",
  "The U.S. envoy left at 9 a.m. on Monday.",
  "J. K. Roe called on Jan. 3 at noon.",
  "He waited … and left.",
  "The site agency.example reported it."
])("%s is one sentence", (text) => {
  expect(sentences(text)).toEqual([text]);
});

test("every line is a paragraph", () => {
  expect(segment(linesOf("One. Two.\n\nThree."), lexicon.abbreviations).map((s) => s.paragraph)).toEqual([0, 0, 1]);
});

test.each([
  ["He said “we will talk” twice.", "“we will talk”"],
  ["He said «we will talk» twice.", "«we will talk»"],
  ['He said "we will talk" twice.', '"we will talk"'],
  ["He said: “we will talk", "“we will talk"]
])("%s holds its quotation", (text, quote) => {
  const [sentence] = segment(linesOf(text), lexicon.abbreviations);
  expect(sentence?.quotes.map(({start, end}) => text.slice(start, end))).toEqual([quote]);
});

test("a quotation that runs on belongs to both sentences, and to no third", () => {
  const text = "He said: “We go. We stay.” They left.";
  expect(segment(linesOf(text), lexicon.abbreviations).map((s) => s.quotes.length)).toEqual([1, 1, 0]);
});

test.each([
  ["We met the Grd. Duke of it. Rain fell.", "Grd"],
  ["A (approx. “Grd. Duke”) was there. Rain fell.", "Grd", "approx"]
])("an abbreviation is what it is told: %s", (text, ...known) => {
  expect(segment(linesOf(text), new Set(known))).toHaveLength(2);
  expect(segment(linesOf(text), new Set()).length).toBe(2 + known.length);
});
