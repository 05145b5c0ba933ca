import {expect, test} from "vitest";
import {cellLink} from "../../../src/charts/themes/cell-link.js";
import {themeRows} from "../../../src/charts/themes/rows.js";
import {blankDocument, recordTables} from "../sample.js";

const rows = themeRows(recordTables);

function link(quote: string): Element {
  const theme = rows.themes.find(({cells}) => cells.some((cell) => cell.quote === quote));
  const cell = theme?.cells.find((one) => one.quote === quote);
  if (theme === undefined || cell === undefined) throw new Error(`no cell with “${quote}” in the fixture`);
  return cellLink(blankDocument(), {cell, theme, rows});
}

test("a cell leads to its passage, or to the card of its text", () => {
  expect(link("strategic relationship").getAttribute("href")).toMatch(/^#m-002_/);
  expect(link("Palestine").getAttribute("href")).toMatch(/^#t-002_/);
  expect(link("Palestine").getAttribute("aria-label")).toBe("“Palestine”: Palestine, text 3. To the text");
});
