import {expect, test} from "vitest";
import {proseOf, readingMinutes} from "../../src/story/reading-time.js";

test("a minute for 238 words, a look for every picture, never less than a minute", () => {
  expect(readingMinutes("word ".repeat(238 * 4))).toBe(4);
  expect(readingMinutes(`${"word ".repeat(238)}\n\n${"::block step-x\n\n".repeat(15)}`)).toBe(3);
  expect(readingMinutes("")).toBe(1);
});

test("markup, directives and addresses are not read; a fact is a word", () => {
  const source =
    '---\ntitle: x\n---\n\n<p class="a">Of {{fact n}} [calls]{claim=x fails} see [there](./x).</p>\n\n::block y\n';
  expect(proseOf(source).match(/\w+/g)).toEqual(["Of", "0", "calls", "see", "there"]);
});
