import {expect, test} from "vitest";
import {showMerged} from "../../src/notebook/show-merged.js";
import {named, shownOf, within, wordsOf} from "./sample.js";

test("a contact is a row, with the sentences that tell of it", () => {
  const made = showMerged(shownOf("Bashar al-Assad phoned Ebrahim Raisi on Monday. In the call, Assad thanked Raisi."));
  expect(wordsOf(made)).toMatch(/tells? of one contact/);
  const [row] = within(made, named("tbody")).flatMap(({children}) => children);
  expect(wordsOf(row)).toMatch(/call, occurred, lead.*21 March 2022.*Bashar al-Assad.*\(Syria\)/);
  expect(within(made, named("button"))[0]?.attributes["data-sentence"]).toBe(1);
});

test("none found does not mean none", () => {
  expect(wordsOf(showMerged(shownOf("It rained.")))).toContain("does not mean that there was none");
});
