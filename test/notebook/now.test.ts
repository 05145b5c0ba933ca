import {expect, test} from "vitest";
import {nowTree} from "../../src/notebook/now.js";
import {named, shownOf, within, wordsOf} from "./sample.js";

test("a few contacts are a line each, the others a number", () => {
  const text = [1, 8, 15, 22, 29]
    .map((day) => `Bashar al-Assad phoned Ebrahim Raisi on ${day} January 2022.`)
    .join("\n");
  const lines = within(nowTree(shownOf(text).view), named("li")).map(wordsOf);
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^call: .*; 1 January 2022$/);
  expect(lines.at(-1)).toBe("and 2 more");
  expect(wordsOf(nowTree(shownOf("It rained.").view))).toContain("No contact");
});
