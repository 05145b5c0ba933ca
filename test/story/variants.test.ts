import {expect, test} from "vitest";
import {narrowBelow} from "../../src/charts/chart.js";
import {variants} from "../../src/story/variants.js";

test("one picture is for phones, and each has ids of its own", () => {
  expect(variants.filter(({width}) => width < narrowBelow)).toHaveLength(1);
  expect(new Set(variants.map(({markId}) => markId)).size).toBe(variants.length);
});
