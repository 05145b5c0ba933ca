import {expect, test} from "vitest";
import {sentencesIn} from "../../src/story/sentences.js";

const page = `---
title: x
---

A [first]{claim=one} and
a [second, {{fact n}}]{claim=two as-found soft="A softer one."}.

- [third]{claim=three fails soft="…"} [fourth {{fact n}}]{soft="Fewer words."} [not]{.one} [nor](./this)
`;

test("sentences are found with their claim, their way of telling it, their softer words and their line", () => {
  expect(sentencesIn(page).map(({words, claim, how, soft, line}) => [words, claim, how, soft, line])).toEqual([
    ["first", "one", "holds", null, 5],
    ["second, {{fact n}}", "two", "as-found", "A softer one.", 6],
    ["third", "three", "fails", "…", 8],
    ["fourth {{fact n}}", null, "holds", "Fewer words.", 8]
  ]);
});

test("a sentence knows its markup and its paragraph, and nothing else is one", () => {
  const [, second] = sentencesIn(page);
  expect(page).toContain(second?.markup);
  expect(second?.paragraph).toMatch(/^A \[first\][\s\S]*one\."\}\.$/);
  expect(sentencesIn("plain [link](x) {claim=one}")).toEqual([]);
});
