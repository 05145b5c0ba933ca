import {expect, test} from "vitest";
import {tokenize} from "../../../src/coder/text/tokens.js";
import {wordsWithin} from "../../../src/coder/text/words-within.js";

const tokens = tokenize("He rang. They met.");

test.each([
  [
    {start: 0, end: 8},
    {from: 0, to: 2}
  ],
  [
    {start: 8, end: 18},
    {from: 2, to: 4}
  ],
  [
    {start: 9, end: 9},
    {from: 2, to: 2}
  ],
  [
    {start: 18, end: 30},
    {from: 4, to: 4}
  ]
])("the words of %o", (stretch, words) => {
  expect(wordsWithin(tokens, stretch)).toEqual(words);
});
