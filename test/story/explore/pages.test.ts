import {expect, test} from "vitest";
import {pageOf} from "../../../src/story/explore/pages.js";

test("a page says which rows it holds", () => {
  expect(pageOf([1, 2, 3, 4, 5], 2, 2)).toEqual({rows: [3, 4], page: 2, pages: 3, first: 3, last: 4});
  expect(pageOf([1, 2, 3, 4, 5], 3, 2)).toMatchObject({rows: [5], first: 5, last: 5});
});

test("a page that is not there is the nearest", () => {
  expect(pageOf([1, 2, 3], 9, 2)).toMatchObject({page: 2, rows: [3]});
  expect(pageOf([], 4, 2)).toEqual({rows: [], page: 1, pages: 1, first: 0, last: 0});
});
