import {expect, test} from "vitest";
import {color, orNull, text} from "../../src/corpus/leaves.js";
import {formatProblem} from "../../src/corpus/problem.js";
import {checkShape} from "../../src/corpus/shape.js";

const SHAPE = {keys: {name: text, hues: {list: color}, more: {keys: {contact: orNull(text)}}}};

function told(value: unknown): string[] {
  return checkShape(value, SHAPE, {file: "f.json", column: null}).map(formatProblem);
}

test("a value as it should be", () => {
  expect(told({name: "n", hues: ["#00ff00"], more: {contact: null}})).toEqual([]);
});

test("what is wrong is named by the path of its key", () => {
  expect(told({name: 3, hues: ["#00ff00", "red"], more: {}})).toEqual([
    'f.json, key name: "3" is not a text; write a text in quotation marks',
    'f.json, key hues[1]: "red" is not a colour; write it as # and six digits of 0-9 and a-f',
    "f.json, key more.contact: is missing; write a text in quotation marks, or null"
  ]);
});

test("wrong kinds", () => {
  expect(told([])).toEqual(["f.json: is not an object; write {name, hues, more}"]);
  expect(told({name: "n", hues: "#00ff00", more: null})).toEqual([
    "f.json, key hues: is not a list; write it in [ ]",
    "f.json, key more: is not an object; write {contact}"
  ]);
});

test("a key too many is only a warning", () => {
  const problems = checkShape({name: "n", hue: [], hues: [], more: {contact: null}}, SHAPE, {file: "f", column: null});
  expect(problems.map(({level, column, fix}) => [level, column, fix])).toEqual([
    ["warning", "hue", "did you mean hues?"]
  ]);
});
