import {expect, test} from "vitest";
import {patched, recipesIn} from "../../../src/cli/bench/recipes.js";

const diff = (text: string) => ({kind: "diff", path: "x.csv", lines: text.split("\n")});

test("a diff replaces, puts in behind what stands around it, and adds to the end", () => {
  expect(patched("a\nb\nc\n", diff("-b\n+B"))).toBe("a\nB\nc\n");
  expect(patched("a\nb\nc\n", diff(" a\n+x"))).toBe("a\nx\nb\nc\n");
  expect(patched("a\nb\nc\n", diff("-a\n+A\n@@\n-c"))).toBe("A\nb\n\n");
  expect(patched("a", diff("+b"))).toBe("a\nb\n");
  expect(() => patched("a\nbb\n", diff("-b\n+B"))).toThrow('x.csv does not hold "b"');
});

test("a recipe is a heading with what is given, edits and results", () => {
  const [recipe] = recipesIn(
    "# T\n\n## 1. Do\n\n```txt a.txt\nHi\n```\n\n```diff b.csv\n+c\n```\n\n```text result\nseen\n```\n"
  );
  expect(recipe).toMatchObject({title: "1. Do", given: [{path: "a.txt"}], edits: [{path: "b.csv"}], result: ["seen"]});
});

test("a text that an edit lists comes with the edit", () => {
  const [recipe] = recipesIn("## 1. Add\n\n```txt s/a.txt\nHi\n```\n\n```diff s.csv\n+a.txt,en\n```\n");
  expect(recipe).toMatchObject({given: [], edits: [{path: "s/a.txt"}, {path: "s.csv"}]});
});
