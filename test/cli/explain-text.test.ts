import {expect, test} from "vitest";
import {contactLines, explainText} from "../../src/cli/explain-text.js";
import {codeText} from "../../src/coder/code-texts.js";
import {sourceOf} from "../coder/reading.js";
import {lexicon} from "./lexicon.js";

const text =
  "Talks held\n\nBashar al-Assad met Iran’s foreign minister in Damascus on Monday. It rained, they said later.";
const lines = explainText(sourceOf(text, {published: "2022-03-24"}), lexicon).split("\n");

test("each sentence stands with its number and what was seen in it", () => {
  expect(lines.slice(0, 2)).toEqual(["t", "  language en; published 2022-03-24 (stated)"]);
  expect(lines).toContain("1. Bashar al-Assad met Iran’s foreign minister in Damascus on Monday.");
  expect(lines).toContain("   contact words “met”: meeting  [en-meet-verb]");
  expect(lines.find((line) => line.startsWith("   CODED: meeting, occurred, 2022-03-21 (weekday): "))).toBeDefined();
  expect(lines).toContain("2. It rained, they said later.");
});

test("a contact says who began it, travelled or invited, where the text does", () => {
  const coded = (words: string) => contactLines(codeText(sourceOf(words, {published: "2022-03-24"}), lexicon).contacts);
  expect(coded("Ebrahim Raisi called Bashar al-Assad on Monday.")[1]).toContain("; begun by IRN; told once");
  expect(coded("Ebrahim Raisi and Bashar al-Assad spoke by phone on Monday.")[1]).not.toContain("begun");
});

test("then come the contacts and what was set aside", () => {
  const contacts = lines.indexOf("Contacts:");
  expect(lines[contacts + 1]).toMatch(/^ {3}meeting, occurred, 2022-03-21: .*; told once$/);
  expect(lines.slice(lines.indexOf("Set aside:"), lines.indexOf("Set aside:") + 2)).toEqual([
    "Set aside:",
    "   headline: Talks held  [page-headline]"
  ]);
});
