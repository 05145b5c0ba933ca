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

test("a day known from one end only says so", () => {
  const open = {published_basis: "inferred", published_earliest: "2017-11-09", published_latest: null} as const;
  expect(publishedWords(open)).toBe("published on or after 9 November 2017, worked out from what the text says");
  expect(publishedWords({...open, published_earliest: null, published_latest: "2017-11-09"})).toContain(
    "on or before 9"
  );
});
