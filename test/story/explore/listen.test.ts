import {expect, test} from "vitest";
import {startExplore} from "../../../src/story/explore/start.js";
import {openPage} from "./page.js";
import {setting, tables} from "./sample.js";

function started(search: string) {
  const page = openPage({search});
  startExplore(page.place, tables, setting);
  const find = (selector: string) => page.place.querySelector<HTMLElement>(selector);
  return {...page, find, click: (selector: string) => page.fire(find(selector), "click")};
}

test("a contact opens with the focus on it, and Escape gives the focus back", () => {
  const {click, find, fire, focused, pushed} = started("?tab=table");
  click('[data-contact="r:2"]');
  expect(pushed.at(-1)).toBe("?tab=table&contact=r:2");
  expect(focused.current?.id).toBe("particulars-title");
  fire(find("#particulars-title"), "keydown", {key: "Escape"});
  expect(find(".particulars")).toBeNull();
  expect(focused.current?.getAttribute("data-contact")).toBe("r:2");
});

test("a heading sorts, and once more the other way; the focus stays on it", () => {
  const {click, find, pushed, focused} = started("?tab=table");
  find("[data-sort=place]")?.focus();
  click("[data-sort=place]");
  click("[data-sort=place]");
  expect(pushed).toEqual(["?tab=table&sort=place", "?tab=table&sort=-place"]);
  expect(focused.current?.getAttribute("data-key")).toBe("sort-place");
});

test("arrows go from mark to mark, Enter opens one", () => {
  const {fire, find, focused} = started("");
  find("svg .mark")?.focus();
  fire(focused.current, "keydown", {key: "ArrowRight"});
  expect(focused.current?.getAttribute("data-contact")).toBe("r:2");
  fire(focused.current, "keydown", {key: "Enter"});
  expect(find(".particulars h3")?.textContent).toBe("Alland and Man met in Élan");
});

test("arrows change the tab", () => {
  const {fire, find, focused, pushed} = started("");
  find("#tab-chart")?.focus();
  fire(focused.current, "keydown", {key: "ArrowRight"});
  expect(pushed).toEqual(["?tab=table"]);
  expect(focused.current?.id).toBe("tab-table");
});

test("a filter taken away gives the focus to what stands next", () => {
  const {click, focused, pushed} = started("?channel=call");
  click("[data-chip]");
  expect(pushed).toEqual(["/explore"]);
  expect(focused.current?.id).toBe("tab-chart");
});
