import {expect, test} from "vitest";
import {box, element, escaped, path, stacked, words} from "../../../src/charts/steps/draw.js";

test("markup in a text stays text", () => {
  expect(words({x: 1, y: 2, text: "<b>&"})).toBe('<text x="1" y="2">&#60;b&#62;&#38;</text>');
  expect(element("a", {href: '"x"', title: undefined})).toBe('<a href="&#34;x&#34;"/>');
  expect(escaped("a < b")).toBe("a &#60; b");
});

test("lines stand under each other, the first strong", () => {
  expect(stacked(["a", "b"], {x: 0, y: 10})).toBe('<text x="0" y="10" class="b">a</text><text x="0" y="26">b</text>');
});

test("numbers are as fine as a screen shows, and no box is negative", () => {
  expect(path("axis", "M", 1.23456, ",", 2)).toBe('<path class="axis" d="M1.23,2"/>');
  expect(box("band", {x: 0, y: 0, width: -3, height: 2})).toContain('width="0"');
});
