import {expect, test} from "vitest";
import {showSplit} from "../../src/notebook/show-split.js";
import {classed, named, shownOf, within, wordsOf} from "./sample.js";

test("sentences are numbered, paragraphs begin, quotations have their speaker", () => {
  const made = showSplit(
    shownOf("It was Monday. “We shall stand with our friends for ever,” said Bashar al-Assad.\n\nIt rained.")
  );
  const items = within(made, named("li"));
  expect(items.map(({attributes}) => [attributes.value, attributes.class])).toEqual([
    [1, "begins"],
    [2, null],
    [3, "begins"]
  ]);
  expect(within(made, classed("quote")).map(wordsOf)).toEqual(["“We shall stand with our friends for ever,”"]);
  expect(within(made, classed("tag")).map(wordsOf)).toEqual(["said by Bashar al-Assad"]);
});
