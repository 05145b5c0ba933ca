import {expect, test} from "vitest";
import {jsonLines, lineOfPath} from "../../src/corpus/json-lines.js";

const TEXT = `{
  "title": "a \\"line\\": [1, {",
  "sides": [
    {"name": "A",
     "color": {"light": "#fff"}},
    {"name": "B"}
  ],
  "offices": [],
  "more": null
}
`;

test("every key and item has the line it begins on", () => {
  expect(Object.fromEntries(jsonLines(TEXT))).toEqual({
    "": 1,
    title: 2,
    sides: 3,
    "sides[0]": 4,
    "sides[0].name": 4,
    "sides[0].color": 5,
    "sides[0].color.light": 5,
    "sides[1]": 6,
    "sides[1].name": 6,
    offices: 8,
    more: 9
  });
  expect(jsonLines('[1,\n[2,\n"x"]]').get("[1][1]")).toBe(3);
  expect(jsonLines("7").get("")).toBe(1);
});

test("what is missing stands where it would be", () => {
  const lines = jsonLines(TEXT);
  expect(lineOfPath(lines, "sides[0].color.dark")).toBe(5);
  expect(lineOfPath(lines, "sides[1].color.dark")).toBe(6);
  expect(lineOfPath(lines, "period.end")).toBe(1);
});
