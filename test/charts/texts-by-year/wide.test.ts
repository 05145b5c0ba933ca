import {expect, test} from "vitest";
import {yearRows} from "../../../src/charts/texts-by-year/rows.js";
import {drawColumns} from "../../../src/charts/texts-by-year/wide.js";
import {blankDocument, dyad, emptyTables, labels, tables, textsOf} from "../sample.js";

const draw = (rows = yearRows(tables, dyad)): SVGElement =>
  drawColumns(rows, {width: 1152, document: blankDocument(), labels, id: "y"});

test("a square for every unit, a name for every year, a number where there is a square", () => {
  const rows = yearRows(tables, dyad);
  const texts = textsOf(draw());
  expect(draw().querySelectorAll("a rect")).toHaveLength(rows.units.length);
  for (const {year} of rows.years) expect(texts).toContain(String(year));
  expect(texts.filter((text) => text === "0–1")).toHaveLength(3);
});

test("squares stay within the picture", () => {
  for (const link of draw().querySelectorAll("a")) {
    const [x = 0, y = 0] = (link.getAttribute("transform") ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + 24).toBeLessThanOrEqual(1152);
  }
});

test("without contacts the years stand alone", () => {
  expect(draw(yearRows(emptyTables, dyad)).querySelectorAll("a")).toHaveLength(0);
});
