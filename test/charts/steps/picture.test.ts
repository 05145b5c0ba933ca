import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {outlinesIn, pictureOf} from "../../../src/charts/steps/picture.js";
import {layFiveTexts} from "../../../src/charts/steps/states/five-texts.js";
import {rows, wide} from "./sample.js";

const state = layFiveTexts(rows, wide);
const {document} = parseHTML(`<html><body>${pictureOf(state, wide, {label: "l", description: "d"})}</body></html>`);

test("every mark leads to its row and is named by it", () => {
  const links = [...document.querySelectorAll("a")];
  expect(links).toHaveLength(state.placed.length);
  for (const link of links) expect(link.getAttribute("href")).toBe(`#${link.getAttribute("aria-labelledby")}`);
});

test("what is drawn around the marks is hidden from those who hear the page", () => {
  expect(document.querySelector(".scenery")?.getAttribute("aria-hidden")).toBe("true");
  expect(document.querySelector("svg")?.getAttribute("aria-describedby")).toBe("d");
});

test("the outlines that are named are those that are used", () => {
  const used = Array.from(document.querySelectorAll("use"), (use) => use.getAttribute("href")?.slice(3));
  expect(outlinesIn([{state, size: wide}])).toEqual([...new Set(used)].sort());
});
