import {expect, test} from "vitest";
import {citationsOf} from "../../src/story/cite.js";

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
