import {expect, test} from "vitest";
import {nonzero, TINY} from "../../../src/tables/stats/nonzero.js";

test("only what is next to nothing is changed", () => {
  expect([0, -1e-301, 1e-299, -2].map(nonzero)).toEqual([TINY, TINY, 1e-299, -2]);
});
