import {expect, test} from "vitest";
import {placeDays, smallAxis} from "../../../src/charts/disagreements/small-axis.js";
import {blankDocument, textsOf} from "../sample.js";

const box = {x: 0, width: 240, y: 20};

test("the day used is filled, the others hollow, each with its name", () => {
  const axis = smallAxis(blankDocument(), {used: "2024-07-05", others: ["2024-07-06"]}, box);
  const fills = Array.from(axis.querySelectorAll("circle"), (dot) => dot.getAttribute("fill")?.slice(0, 11));
  expect(fills).toEqual(["var(--ink, ", "var(--paper"]);
  expect(textsOf(axis)).toEqual(["5 July", "6 July"]);
});

test("names that would run into each other stand on both sides of the axis", () => {
  const axis = smallAxis(blankDocument(), {used: "2017-11-19", others: ["2017-11-09", "2017-11-11"]}, box);
  expect(Array.from(axis.querySelectorAll("text"), (text) => text.getAttribute("y"))).toEqual(["40", "10", "40"]);
});

test("a name that would run into the last one stands above the axis", () => {
  const above = (used: string, other: string): boolean[] =>
    placeDays({used, others: [other]}, {x: 0, width: 180}).map((one) => one.above);
  expect(above("2020-05-01", "2020-05-02")).toEqual([false, false]);
  expect(above("2020-11-21", "2020-11-20")).toEqual([false, true]);
});
