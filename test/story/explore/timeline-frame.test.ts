import {expect, test} from "vitest";
import {drawTimeline} from "../../../src/story/explore/timeline.js";
import {openPage} from "./page.js";
import {entries, setting} from "./sample.js";

const labels = (width: number, domain = {start: "2012-01-01", end: "2024-12-08"}) => {
  openPage();
  const {svg} = drawTimeline(entries, {...setting, domain, width, open: null});
  return [...svg.querySelectorAll("text")].map((text) => text.textContent);
};

test("years are named as often as there is room, leaders where their name fits", () => {
  expect(labels(1152)).toEqual(["One", "Two", ...Array.from({length: 13}, (_, i) => String(2012 + i))]);
  expect(labels(328)).toEqual(["One", "Two", "2012", "2014", "2016", "2018", "2020", "2022"]);
});

test("a single year is named too", () => {
  expect(labels(328, {start: "2013-01-01", end: "2013-12-31"})).toContain("2013");
});
