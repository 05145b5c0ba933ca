import {expect, test} from "vitest";
import {citationsOf} from "../../../src/charts/words/citations.js";

const work = {
  title: "A Line",
  byline: "Ann One",
  publisher: "The Press & Co",
  url: "https://story.example/",
  year: 2026
};

test("everything that is known is in each citation", () => {
  expect(citationsOf(work)).toEqual({
    plain: "“A Line”, Ann One, The Press & Co, 2026, https://story.example/",
    apa: "Ann One. (2026). A Line. The Press & Co. https://story.example/",
    bibtex:
      "@misc{a-line,\n  title = {{A Line}},\n  author = {{Ann One}},\n  publisher = {The Press \\& Co},\n  year = {2026},\n  url = {https://story.example/}\n}"
  });
});

test("what is not known is not made up, and nobody is named twice", () => {
  const {plain, apa, bibtex} = citationsOf({
    title: "A Line",
    byline: "A Line",
    publisher: "A Line",
    url: null,
    year: null
  });
  expect(plain).toBe("A Line");
  expect(apa).toBe("A Line. (n.d.).");
  expect(bibtex).not.toContain("url");
});

test("a part names its whole, its version and its day", () => {
  const part = {of: "The Whole", slug: "a-chart", version: "0a1b", asOf: "2026-11-05", licence: "CC BY 4.0"};
  const {plain, apa} = citationsOf({...work, part});
  expect(plain).toBe(
    "“A Line”, Ann One, The Whole, The Press & Co, 2026, version 0a1b, as of 5 November 2026, CC BY 4.0, https://story.example/"
  );
  expect(apa).toBe("Ann One. (2026). A Line (Version 0a1b) [Chart]. The Whole. The Press & Co. https://story.example/");
});
