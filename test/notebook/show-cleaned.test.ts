import {expect, test} from "vitest";
import {showCleaned} from "../../src/notebook/show-cleaned.js";
import {classed, named, shownOf, within, wordsOf} from "./sample.js";

test("furniture is struck out and says what it is, a headline is set apart", () => {
  const made = showCleaned(
    shownOf("Prices rise\n\nPrices rose again in the autumn, it said.\n\nMost Visited in Politics")
  );
  expect(within(made, named("s")).map(wordsOf)).toEqual(["Most Visited in Politics"]);
  expect(within(made, classed("apart")).map(wordsOf)).toEqual(["Prices rise"]);
  expect(within(made, classed("tag")).map(wordsOf)).toEqual(["headline", "page furniture"]);
  expect(wordsOf(made)).toContain("Two stretches");
});

test("what is left out of an excerpt is one line, however many it was", () => {
  const made = showCleaned(shownOf(`One is here now.\n\n\u2003\u2003\n\n\u2003 \u2003\n\nTwo is here too.`));
  expect(
    within(made, named("p"))
      .map(wordsOf)
      .map((line) => line.trim())
      .slice(1)
  ).toEqual(["One is here now.", "[…]", "Two is here too."]);
});
