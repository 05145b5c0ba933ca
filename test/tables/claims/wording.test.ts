import {expect, test} from "vitest";
import {lagWords, listed, nameOf, percent, rounded} from "../../../src/tables/claims/wording.js";
import {world} from "./world.js";

test("lists, lags, shares", () => {
  expect([listed([]), listed(["a"]), listed(["a", "b", 3])]).toEqual(["none", "a", "a, b and 3"]);
  expect([lagWords(3, 4), lagWords(3, 3), lagWords(null, null)]).toEqual(["3–4", "3", "none found"]);
  expect(percent(0.891)).toBe("89 %");
});

test("names come from the tenures, what is no number is null", () => {
  expect([nameOf(world(), "a-ann"), nameOf(world(), "x"), nameOf(world(), null)]).toEqual(["a-ann", "x", "nobody"]);
  expect([rounded(1.23456), rounded(1.26, 1), rounded(Number.POSITIVE_INFINITY), rounded(null)]).toEqual([
    1.235,
    1.3,
    null,
    null
  ]);
});
