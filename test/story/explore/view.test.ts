import {expect, test} from "vitest";
import {Explorer} from "../../../src/story/explore/explorer.js";
import {makeFilters} from "../../../src/story/explore/filters.js";
import {ExploreView} from "../../../src/story/explore/view.js";
import {openPage} from "./page.js";
import {setting, tables} from "./sample.js";

function shown(search: string) {
  openPage();
  const explorer = new Explorer(tables, setting, search);
  const view = new ExploreView(explorer, makeFilters(explorer.choices));
  view.show();
  return {view, explorer, find: (selector: string) => view.root.querySelector<HTMLElement>(selector)};
}

test("one tab is chosen and names the panel", () => {
  const {find} = shown("?tab=table");
  expect(find("[role=tab][aria-selected=true]")?.id).toBe("tab-table");
  expect(find("[role=tabpanel]")?.getAttribute("aria-labelledby")).toBe("tab-table");
});

test("the count is told only when it changes", () => {
  const {view, find} = shown("");
  const words = find(".count")?.firstChild;
  view.show();
  expect(find(".count")?.firstChild).toBe(words);
});

test("a contact that is not on this page of the table stands before it", () => {
  const {find} = shown("?tab=table&channel=call&contact=r:2");
  expect(find(".panel")?.firstElementChild?.className).toBe("particulars");
});

test("what the picture cannot show is in words under it", () => {
  expect(shown("").find(".caption")?.textContent).toContain("1 without a day are in the table");
});

test("what is shown can be taken along, unless it is nothing", () => {
  expect(shown("?channel=call").find(".save")?.textContent).toBe("Download these 2 contacts: CSV JSON");
  expect(shown("?q=zzz").find(".save")?.textContent).toBe("");
});
