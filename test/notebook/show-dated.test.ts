import {expect, test} from "vitest";
import {showDated} from "../../src/notebook/show-dated.js";
import {named, shownOf, within, wordsOf} from "./sample.js";

test("a mention has its words, its days, how they are known and the rules", () => {
  const made = showDated(shownOf("Bashar al-Assad phoned Ebrahim Raisi on Monday."));
  expect(wordsOf(made)).toContain("published: 24 March 2022, as the page says");
  const cells = within(made, named("td")).map(wordsOf);
  expect(cells.slice(0, 4)).toEqual(["“on Monday”", "21 March 2022", "2022-03-21", expect.stringContaining("weekday")]);
  expect(within(made, named("svg"))).toHaveLength(1);
});

test("without a mention there is no table", () => {
  expect(wordsOf(showDated(shownOf("It rained.")))).toContain("No mention here has to be dated");
});
