import {expect, test} from "vitest";
import {catalog} from "../../src/charts/catalog.js";
import type {ChartEntry} from "../../src/charts/chart.js";
import {figureFile} from "../../src/story/figure-file.js";
import {blankDocument, dyad, labels, tablesOf} from "../charts/sample.js";
import {present} from "./texts.js";

/** A chart that counts how often it is drawn, as code that an edit has made anew. */
function chart() {
  const entry = present(catalog[0]);
  let drawn = 0;
  const counting: ChartEntry = {...entry, draw: (...given) => [entry.draw(...given), ++drawn][0] as SVGElement};
  const tables = tablesOf(entry);
  const file = (words = labels, from = tables) =>
    figureFile(counting, {tables: from, dyad}, {document: blankDocument(), labels: words});
  return {entry, file, tables, times: () => drawn};
}

test("a chart's figure is a file of its own", () => {
  const {entry, file} = chart();
  const {path, text} = file();
  expect(path).toBe(`figures/${entry.slug}.html`);
  expect(text).toContain(`id="${entry.slug}"`);
});

test("it is drawn again for other rows, other words and other code, and for nothing else", () => {
  const {file, tables, times} = chart();
  const first = file();
  const once = times();
  expect(once).toBeGreaterThan(0);
  expect(file(structuredClone(labels), structuredClone(tables))).toEqual(first);
  expect(times()).toBe(once);
  file({...labels, "new.word": "new"});
  expect(times()).toBe(2 * once);
  file(labels, {...tables, contacts: tables.contacts.slice(1)});
  expect(times()).toBe(3 * once);
  const other = chart();
  other.file();
  expect(other.times()).toBe(once);
});
