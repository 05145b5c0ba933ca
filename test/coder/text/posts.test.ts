import {expect, test} from "vitest";
import {linesOf} from "../../../src/coder/text/page.js";
import {findPosts} from "../../../src/coder/text/posts.js";

function posts(text: string): string[] {
  return findPosts(linesOf(text)).map(({start, end}) => text.slice(start, end));
}

test("a post is the line above its signature", () => {
  expect(posts("The minister flew home.\n\nWhat a day!\n— Some Body (@some_body) May 3, 2023\nMore.")).toEqual([
    "What a day!\n— Some Body (@some_body) May 3, 2023"
  ]);
});

test("a post begins at its hash tags, also in the middle of a line", () => {
  const text = "He left. #News #World\n\nTwo men met.\n\nThey smiled.\n\n– Wire (@wire) May 3, 2023";
  expect(posts(text)).toEqual([text.slice(text.indexOf("#News"))]);
});

test("hash tags further up belong to something else", () => {
  const text = `#Old\n${"A line.\n".repeat(9)}Last words.\n— Wire (@wire) May 3, 2023`;
  expect(posts(text)).toEqual(["Last words.\n— Wire (@wire) May 3, 2023"]);
});

test.each(["— said the man (an aide).", "Write to us (@desk).", "A – B (@nobody)"])("%s is no signature", (line) => {
  expect(posts(`Words.\n${line}`)).toEqual([]);
});

test("a signature without a post is a post of its own", () => {
  expect(posts("— Wire (@wire) May 3, 2023")).toEqual(["— Wire (@wire) May 3, 2023"]);
});

test("a quoted block that begins with an account is a post, any other quotation is not", () => {
  const post = "> Wire @wire\n> What a day!\n> 10:14 PM · Jul 27, 2021";
  expect(posts(`He left.\n${post}\nThey smiled.`)).toEqual([post]);
  expect(posts("He left.\n> What a day!\n> He came back.\nThey smiled.")).toEqual([]);
});
