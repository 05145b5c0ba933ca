import {expect, test} from "vitest";
import {showRest} from "../../src/notebook/show-rest.js";
import {named, shownOf, within, wordsOf} from "./sample.js";

test("what was left out, the topics and the statements have a table each", () => {
  const made = showRest(
    shownOf(
      "Iran denied that Ebrahim Raisi had met Bashar al-Assad. “We shall fight terrorism with our friends,” said Ebrahim Raisi."
    )
  );
  expect(within(made, named("caption")).map(wordsOf)).toEqual(["Left out", "Topics", "Statements"]);
  expect(wordsOf(made)).toMatch(/denied.*terrorism.*Ebrahim Raisi/);
});

test("where there is nothing it says so", () => {
  expect(within(showRest(shownOf("It rained.")), named("table"))).toEqual([]);
});
