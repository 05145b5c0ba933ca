import {expect, test} from "vitest";
import {catalog} from "../../src/charts/catalog.js";
import type {ChartEntry} from "../../src/charts/chart.js";
import {figureFiles} from "../../src/story/figure-files.js";
import {blankDocument, dyad, labels, tablesOf} from "../charts/sample.js";
import {present} from "./texts.js";

/** A chart that counts how often it is drawn, as code that an edit has made anew. */
function chart() {
  const entry = present(catalog[0]);
  let drawn = 0;
  const counting: ChartEntry = {...entry, draw: (...given) => [entry.draw(...given), ++drawn][0] as SVGElement};
  const tables = tablesOf(entry);
  const files = (words = labels, from = tables) =>
    figureFiles(counting, {tables: from, dyad}, {document: blankDocument(), labels: words});
  return {entry, files, tables, times: () => drawn};
}

test("a chart's figure and its rows are files of their own", () => {
  const {entry, files} = chart();
  const [figure, rows] = files();
  expect(figure?.path).toBe(`figures/${entry.slug}.html`);
  expect(figure?.text).toContain(`id="${entry.slug}"`);
  expect(rows?.path).toBe(`rows/${entry.slug}.json`);
  expect(JSON.parse(rows?.text ?? "")).toHaveProperty("n");
});

test("it is drawn again for other rows, other words and other code, and for nothing else", () => {
  const {files, tables, times} = chart();
  const [first] = files();
  const once = times();
  expect(once).toBeGreaterThan(0);
  expect(files(structuredClone(labels), structuredClone(tables))[0]).toEqual(first);
  expect(times()).toBe(once);
  files({...labels, "new.word": "new"});
  expect(times()).toBe(2 * once);
  files(labels, {...tables, contacts: tables.contacts.slice(1)});
  expect(times()).toBe(3 * once);
  const other = chart();
  other.files();
  expect(other.times()).toBe(once);
});
