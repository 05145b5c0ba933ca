import {expect, test} from "vitest";
import {fScore, share, table} from "../../../src/cli/bench/result.js";

test("columns are lined up", () => {
  expect(
    table("T", [
      {what: "a", value: "1"},
      {what: "bcd", value: "10", goal: "< 5"}
    ])
  ).toBe("T\n  a     1\n  bcd  10   < 5\n");
});

test("shares of nothing are no number", () => {
  expect([share(1, 3), share(0, 0)]).toEqual(["0.333", "–"]);
  expect(fScore({right: 3, extra: 1, missed: 1})).toBe("0.750");
  expect(fScore({right: 0, extra: 0, missed: 0})).toBe("–");
});
