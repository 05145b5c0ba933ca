import {expect, test} from "vitest";
import {leadHome} from "../../src/site/lead-home.js";

test("a link to a place of the page stays, one to a place elsewhere leads to the story", () => {
  expect(leadHome('<p id="a b"></p><a href="#a%20b">x</a><a class="m" href="#m-003@5">y</a>')).toBe(
    '<p id="a b"></p><a href="#a%20b">x</a><a class="m" href="./#m-003@5">y</a>'
  );
});

test("links to other pages and broken escapes are left as they are", () => {
  expect(leadHome('<a href="./methods#x">x</a><a href="https://example.org/#x">y</a>')).not.toContain('"./#');
  expect(leadHome('<a href="#%">x</a>')).toBe('<a href="./#%">x</a>');
});
