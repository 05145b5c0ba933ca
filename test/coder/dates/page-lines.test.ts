import {expect, test} from "vitest";
import {ownLines, type Stretch} from "../../../src/coder/dates/page-lines.js";

function lines(text: string, foreign: Stretch[] = []): string[] {
  return ownLines(text, foreign).map(({start, end}) => text.slice(start, end));
}

test("a page's own lines are neither blank nor markup nor scripts", () => {
  expect(lines('One\n\n  \n<meta>\n{"a": 1}\nTwo')).toEqual(["One", "Two"]);
});

test("signatures of posts and stretches of others are not its own", () => {
  expect(lines("One\n— Somebody (@some_body) May 3\nTwo")).toEqual(["One", "Two"]);
  expect(lines("One\nTwo\nThree", [{start: 5, end: 6}])).toEqual(["One", "Three"]);
});
