import {expect, test} from "vitest";
import {catalog} from "../../src/charts/catalog.js";
import {differs, normalized} from "./golden.js";
import {blankDocument, dyad, emptyTables, labels, tables, tablesOf, textsOf, withFirst} from "./sample.js";

const widths = [328, 688, 1152];
const draw = (entry: (typeof catalog)[number], rows: ReturnType<(typeof catalog)[number]["rows"]>, width: number) =>
  entry.draw(rows, {width, document: blankDocument(), labels, id: `${entry.slug}-${width}`});

for (const entry of catalog) {
  for (const width of widths) {
    test(`${entry.slug} at ${width} pixels is the picture kept`, () => {
      expect(
        differs(`${entry.slug}-${width}`, draw(entry, entry.rows(tablesOf(entry), dyad, tables), width).outerHTML)
      ).toBeNull();
    });
  }

  test(`${entry.slug} draws no rows and a single row`, () => {
    for (const few of [emptyTables, withFirst(tablesOf(entry)), {...emptyTables, tenures: tablesOf(entry).tenures}]) {
      const rows = entry.rows(few, dyad);
      for (const width of widths) expect(draw(entry, rows, width).outerHTML).not.toMatch(/NaN|Infinity|undefined/);
      for (const text of [
        entry.headline(rows, labels),
        entry.counted(rows, labels),
        entry.alt(rows, labels),
        entry.source(rows, labels),
        entry.note(rows, labels)
      ]) {
        expect(text).not.toMatch(/undefined|NaN|null|\s{2}/);
        expect(text.length).toBeGreaterThan(10);
      }
    }
  });

  test(`${entry.slug} draws the same from rows that went through JSON`, () => {
    const rows = entry.rows(tablesOf(entry), dyad, tables);
    const again = JSON.parse(JSON.stringify(rows)) as typeof rows;
    expect(draw(entry, again, 1152).outerHTML).toBe(draw(entry, rows, 1152).outerHTML);
  });

  test(`${entry.slug} says in words what it shows`, () => {
    const rows = entry.rows(tablesOf(entry), dyad, tables);
    expect({
      headline: entry.headline(rows, labels),
      alt: entry.alt(rows, labels),
      note: entry.note(rows, labels)
    }).toMatchSnapshot();
    expect(entry.alt(rows, labels).split(/\. /).length).toBeLessThanOrEqual(5);
  });

  test(`${entry.slug} keeps a table with a cell for every column`, () => {
    const {columns, rows} = entry.table(entry.rows(tablesOf(entry), dyad, tables), labels);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  test(`${entry.slug} writes no label smaller than 12 pixels`, () => {
    for (const width of widths) {
      const picture = draw(entry, entry.rows(tablesOf(entry), dyad, tables), width);
      const sizes = Array.from(picture.querySelectorAll("[font-size]"), (node) =>
        Number(node.getAttribute("font-size"))
      );
      expect(Math.min(13, ...sizes)).toBeGreaterThanOrEqual(12);
      expect(textsOf(picture).every((text) => text.length > 0)).toBe(true);
    }
  });
}

test("a picture is kept in a form that does not depend on chance", () => {
  expect(normalized('<svg id="a"><rect x="1.00004"/><g fill="url(#a)"></g></svg>')).toBe(
    '<svg id="id-1">\n  <rect x="1"/>\n  <g fill="url(#id-1)">\n  </g>\n</svg>\n'
  );
});

test("every chart has its own name and names tables to check it in", () => {
  expect(new Set(catalog.map(({slug}) => slug)).size).toBe(catalog.length);
  for (const {tables: names} of catalog) expect(names.length).toBeGreaterThan(0);
});
