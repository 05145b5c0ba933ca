import {expect, test} from "vitest";
import {publishedWords} from "../../src/story/published.js";

const day = {published_earliest: "2021-07-06", published_latest: "2021-07-06"};

test("a day of publication comes with how it is known", () => {
  expect(publishedWords({...day, published_basis: "stated"})).toBe("published 6 July 2021, as the text states");
  expect(publishedWords({...day, published_basis: "inferred"})).toContain("worked out");
  expect(publishedWords({published_basis: "unknown", published_earliest: null, published_latest: null})).toBe(
    "day of publication not known"
  );
});
