import {expect, test} from "vitest";
import {cutNote, nameOf, partWords, ruleChips, sentenceLink, table, textWords} from "../../src/notebook/shown.js";
import {tree} from "../../src/notebook/tree.js";
import {named, shownOf, within, wordsOf} from "./sample.js";

test("what an excerpt leaves out is one mark, white space one space", () => {
  expect(textWords("a \u2003\u2003 \u2003\n\n\u2003 b\n  c")).toBe("a […] b c");
});

test("words are cut by their place in the whole text", () => {
  expect(partWords(shownOf("One two three."), {start: 4, end: 7})).toBe("two");
});

test("rules and sentences can be pressed only where there is somebody to hear it", () => {
  const [live, still] = [shownOf("x"), shownOf("x", {}, false)];
  const kinds = [live, still].map((shown) =>
    within(tree("p", {}, ...ruleChips(["a"], shown)), () => true).map(({name}) => name)
  );
  expect(kinds).toEqual([
    ["p", "button"],
    ["p", "code"]
  ]);
  expect(wordsOf(sentenceLink(3, still))).toBe("sentence 3");
  expect(nameOf(null, live)).toBe("country not told");
});

test("a table can be reached and scrolled, its first cells are headings", () => {
  const made = table("Things", ["A", "B"], [["1", "2"]]);
  expect(made.attributes).toMatchObject({tabindex: 0, role: "region", "aria-label": "Things"});
  expect(within(made, named("th")).map(({attributes}) => attributes.scope)).toEqual(["col", "col", "row"]);
});

test("a list that is cut says so", () => {
  expect(cutNote(3, 3)).toBeNull();
  expect(wordsOf(cutNote(3, 2500))).toContain("first 3 of 2500");
});
