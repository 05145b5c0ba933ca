import {expect, test} from "vitest";
import {sayings} from "../../../src/cli/lexicon/sayings.js";
import {shadowProblems} from "../../../src/cli/lexicon/shadows.js";
import type {TablesByName} from "../../../src/corpus/data-tables.js";
import {formatProblem} from "../../../src/corpus/problem.js";
import {table} from "./tables.js";

function told(files: TablesByName): string[] {
  return shadowProblems(sayings({}, files)).map(formatProblem);
}

test("words that two rows mean differently are told once, with what counts", () => {
  const channels = table(
    "channels",
    {phrase: "(sat|sits) down with", channel: "meeting", frame: "meets"},
    {phrase: "(received|sat down with)", channel: "meeting", frame: "hosts"}
  );
  expect(told({channels})).toEqual([
    'channels.csv row 3, column phrase: "sat down with" is read as contact words meeting, meets by channels.csv row 2, not as contact words meeting, hosts; take the words out of one of the two rows'
  ]);
});

test("a row that loses all its words can never match", () => {
  const channels = table("channels", {phrase: "(met|meets)", channel: "meeting", frame: "meets"});
  const words = table("words", {phrase: "(meets|met)", class: "aux"});
  expect(told({channels, words})).toEqual([
    expect.stringMatching(
      /^words\.csv row 2.* and 1 more are read as contact words .*, so that this row never matches;/
    )
  ]);
});

test("of two topics the later counts; a topic and an occasion get on", () => {
  const topics = table("topics", {phrase: "trade", topic: "a"}, {phrase: "trade", topic: "b"});
  const occasions = table("occasions", {phrase: "trade", occasion: "fair"});
  expect(told({topics, occasions})).toEqual([
    expect.stringMatching(/^topics\.csv row 2.* is read as topic b by topics\.csv row 3/)
  ]);
});

test("the same said twice is no shadow, nor is another word", () => {
  const words = table(
    "words",
    {phrase: "also", class: "aux"},
    {phrase: "(also|still)", class: "aux"},
    {phrase: "al so", class: "det"}
  );
  expect(told({words})).toEqual([]);
});

test("phrases of millions of sequences are compared at once", () => {
  const choice = `(${Array.from({length: 30}, (_, i) => `w${i}`).join("|")})`;
  const phrase = `${Array.from({length: 6}, () => choice).join(" ")}`;
  const channels = table(
    "channels",
    {phrase: `start ${phrase} end`, channel: "meeting", frame: "meets"},
    {phrase: `begin ${phrase} end`, channel: "call", frame: "calls"}
  );
  expect(told({channels})).toEqual([]);
});
