import {expect, test} from "vitest";
import {quotesIn} from "../../src/story/quotes.js";

const texts = [
  {article_id: "a", text: "It was quiet."},
  {article_id: "b", text: "They said the road\nwas open again."}
];

test("a quotation leads to the text in which it stands, across the text's line breaks", () => {
  expect(quotesIn("He heard “the road was open again”.", texts)).toEqual({
    "the road was open again": {article_id: "b", number: 2}
  });
});

test("an expression of few words and words of nobody's text lead nowhere", () => {
  expect(quotesIn("“was quiet” and “in the reports we found”", texts)).toEqual({});
});
