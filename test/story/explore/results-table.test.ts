import {expect, test} from "vitest";
import {pageOf} from "../../../src/story/explore/pages.js";
import {pager, resultsTable} from "../../../src/story/explore/results-table.js";
import {COLUMNS, initialState} from "../../../src/story/explore/state.js";
import {openPage} from "./page.js";
import {entries, setting} from "./sample.js";

const view = {state: {...initialState, sort: "place", descending: true} as const, dyad: setting.dyad, open: null};

test("every column can be sorted by, and the one that is says so", () => {
  openPage();
  const table = resultsTable(pageOf(entries, 1), view);
  expect([...table.querySelectorAll<HTMLElement>("[data-sort]")].map(({dataset}) => dataset.sort)).toEqual([
    ...COLUMNS
  ]);
  expect(
    [...table.querySelectorAll("th[aria-sort]")].map((cell) => [cell.textContent, cell.getAttribute("aria-sort")])
  ).toEqual([["Place↓", "descending"]]);
  expect(table.querySelectorAll("tbody tr")).toHaveLength(entries.length);
});

test("an open contact has its particulars under its row", () => {
  const {document} = openPage();
  const open = document.createElement("section");
  const table = resultsTable(pageOf(entries, 1), {...view, state: {...initialState, contact: "r:1"}, open});
  const button = table.querySelector('[data-contact="r:1"]');
  expect(button?.getAttribute("aria-expanded")).toBe("true");
  expect(button?.closest("tr")?.nextElementSibling?.contains(open)).toBe(true);
});

test("pages: at an end the button stays and says that it leads nowhere", () => {
  openPage();
  expect(pager(pageOf(entries, 1), 4)).toBeNull();
  const turn = pager(
    pageOf(
      Array.from({length: 60}, () => entries[0]).filter((entry) => entry !== undefined),
      2
    ),
    60
  );
  expect([...(turn?.querySelectorAll("button") ?? [])].map((button) => button.getAttribute("aria-disabled"))).toEqual([
    "false",
    "true"
  ]);
  expect(turn?.querySelector("span")?.textContent).toBe("51 to 60 of 60");
});
