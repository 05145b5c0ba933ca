import {expect, test} from "vitest";
import {cellText, changeText, countText, rowText} from "../../../src/cli/whatif/words.js";

test("a cell without a value is a dash, a list its items", () => {
  expect([null, "", [], ["a", "b"], 0, false].map(cellText)).toEqual(["–", "–", "–", "a, b", "0", "false"]);
});

test("of a list only what came and went is told", () => {
  expect(changeText({column: "also", before: ["a", "b"], after: ["b", "c"]})).toBe("also: − a; + c");
  expect(changeText({column: "date", before: null, after: "2023"})).toBe("date: – → 2023");
  expect(changeText({column: "also", before: ["a", "b"], after: ["b", "a"]})).toBe("also: a, b → b, a");
});

test("counts leave out what there is none of", () => {
  const row = {key: "a", row: {a: 1, b: null, c: "x"}};
  expect(countText({added: [row], removed: [], changed: []})).toBe("1 added");
  expect(rowText(row)).toBe("a 1; c x");
});
