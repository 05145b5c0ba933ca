import {expect, test} from "vitest";
import {drawTimeline} from "../../../src/story/explore/timeline.js";
import {openPage} from "./page.js";
import {entries, entriesOfMany, setting} from "./sample.js";

const options = {...setting, domain: {start: "2012-01-01", end: "2024-12-08"}, width: 1152, open: null};

test("every contact with a day is a named button, in the order of time; one of them can be reached by Tab", () => {
  openPage();
  const {svg} = drawTimeline(entries, {...options, open: "r:2"});
  const marks = [...svg.querySelectorAll<SVGElement>(".mark")];
  expect(marks.map(({dataset}) => dataset.contact)).toEqual(["r:1", "r:2", "r:3"]);
  expect(marks[0]?.getAttribute("aria-label")).toBe("2 January 2013: One called Berry (call)");
  expect(marks.map((mark) => mark.getAttribute("tabindex"))).toEqual(["-1", "0", "-1"]);
  expect(marks[1]?.getAttribute("aria-pressed")).toBe("true");
  expect(svg.getAttribute("aria-label")).toContain(
    "Alland called, wrote or came in 1; Berry in 1; both, or it is not told, in 1; 1 without a day"
  );
});

test("hollow is on the record only, full is in a text", () => {
  openPage();
  const {svg} = drawTimeline(entries, options);
  const fill = (id: string) => svg.querySelector(`[data-contact="${id}"] path`)?.getAttribute("fill");
  expect(fill("r:1")).toContain("--paper");
  expect(fill("r:3")).toContain("--side-1");
});

test("columns lead to their months", () => {
  openPage();
  const {svg} = drawTimeline(entriesOfMany(500, {date_earliest: "2013-12-05", date_latest: "2013-12-05"}), options);
  const [column] = svg.querySelectorAll<SVGElement>(".mark");
  expect(column?.dataset.time).toBe("2013-10..2013-12");
  expect(column?.getAttribute("aria-label")).toBe(
    "October to December 2013, Alland: 500 contacts. Show only these months"
  );
});
