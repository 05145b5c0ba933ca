import {expect, test} from "vitest";
import {tree, wordsOf} from "../../src/notebook/tree.js";

test("the words of a tree are those of all its children", () => {
  expect(wordsOf(tree("p", {}, "a ", null, tree("b", {title: "x"}, "b"), false, " c"))).toBe("a b c");
});
