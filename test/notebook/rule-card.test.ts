import {expect, test} from "vitest";
import {Changes} from "../../src/notebook/changes.js";
import {markCard, ruleCard} from "../../src/notebook/rule-card.js";
import {rowId, rowsFor} from "../../src/notebook/rule-rows.js";
import {openPage} from "./page.js";
import {book} from "./sample.js";

function open() {
  openPage();
  const row = [...rowsFor(book, "en")].find((one) => rowId(one.row) === "en-call-verb");
  if (row === undefined) throw new Error("no row en-call-verb");
  return {row, changes: new Changes(() => book)};
}

test("a row has a field a column and can be taken out", () => {
  const {row, changes} = open();
  const card = ruleCard(row, {book: () => book, changes});
  expect(card.querySelector("legend")?.textContent).toBe("en-call-verb data/lexicon/en/channels.csv");
  expect(card.querySelectorAll("[name]").length).toBeGreaterThan(1);
  expect(card.querySelector("button")?.getAttribute("aria-label")).toBe("Take out: en-call-verb");
});

test("a row that is taken out has no fields and can be put back", () => {
  const {row, changes} = open();
  changes.set({place: row.place, row: null});
  const card = ruleCard(row, {book: () => book, changes});
  expect(card.querySelector("legend")?.textContent).toContain("taken out");
  expect(card.querySelectorAll("[name]")).toHaveLength(0);
  expect(card.querySelector("button")?.dataset.back).toBeDefined();
  changes.putBack(row.place);
  markCard(card, row, changes);
  expect(card.className).toBe("");
});
