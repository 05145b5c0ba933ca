import {expect, test} from "vitest";
import {paragraphsOf, passagesOf, sentencesOf, wholeText} from "../../src/story/passages.js";
import type {MentionRow} from "../../src/tables/rows.js";
import {tables} from "../charts/sample.js";
import {present} from "./texts.js";

const text = "A headline\n\nOne came. Two called three. Four left.\n\nFive slept. Six woke. Seven rang eight.";
const mention = (quote: string): MentionRow => {
  const start = text.indexOf(quote);
  return {...present(tables.mentions[0]), mention_id: `m@${start}`, start, end: start + quote.length, quote};
};
const show = (mentions: MentionRow[]) =>
  passagesOf(text, mentions, "en").map(({stretches, cutBefore, cutAfter}) =>
    [cutBefore ? "…" : "", ...stretches.map((s) => (s.mention ? `[${s.text}]` : s.text)), cutAfter ? "…" : ""].join("")
  );

test("a passage has a sentence either side, and what is left out is told", () => {
  expect(show([mention("Two called three.")])).toEqual(["…One came. [Two called three.] Four left.…"]);
});

test("a headline is no sentence beside a passage, and counts as left out", () => {
  expect(show([mention("One came.")])).toEqual(["…[One came.] Two called three.…"]);
});

test("passages that touch are one, distant ones two", () => {
  expect(show([mention("One came."), mention("Four left.")])).toHaveLength(1);
  expect(show([mention("One came."), mention("Seven rang eight.")])).toEqual([
    "…[One came.] Two called three.…",
    "…Six woke. [Seven rang eight.]"
  ]);
});

test("paragraphs are kept apart, coded passages whole", () => {
  const [passage] = passagesOf(text, [mention("Four left.")], "en");
  expect(paragraphsOf(present(passage).stretches).map((paragraph) => paragraph.map((s) => s.text).join(""))).toEqual([
    "Two called three. Four left.",
    "Five slept."
  ]);
});

test("the whole text has no gaps", () => {
  const [whole] = wholeText(text, [mention("Six woke.")]);
  expect(
    present(whole)
      .stretches.map((s) => s.text)
      .join("")
  ).toBe(text);
});

test("sentences are found by Unicode's rules and trimmed", () => {
  expect(
    sentencesOf("One. Two!\n\n Three", null).map(({start, end}) => "One. Two!\n\n Three".slice(start, end))
  ).toEqual(["One.", "Two!", "Three"]);
});
