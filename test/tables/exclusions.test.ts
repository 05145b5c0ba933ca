import {expect, test} from "vitest";
import {exclusionRows} from "../../src/tables/exclusions.js";
import {article} from "./build.js";

test("what was left out stands in the order of the texts", () => {
  const left = {end: 99, quote: "x", reason: "denied" as const, rule: "r"};
  const first = article("a", [], {exclusions: [{...left, article_id: "a", start: 80}]});
  const second = article("b", [], {exclusions: [{...left, article_id: "b", start: 10}]});
  expect(exclusionRows([second, first]).map(({article_id, start}) => [article_id, start])).toEqual([
    ["a", 80],
    ["b", 10]
  ]);
});
