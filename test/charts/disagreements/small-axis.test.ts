import {expect, test} from "vitest";
import {smallAxis} from "../../../src/charts/disagreements/small-axis.js";
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
