import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {catalog} from "../../src/charts/catalog.js";
import type {ChartEntry} from "../../src/charts/chart.js";
import {renderFigure} from "../../src/story/render-figure.js";
import {blankDocument, dyad, labels, tables, tablesOf} from "../charts/sample.js";
import {present} from "./texts.js";

const page = catalog
  .map((entry) => renderFigure(entry, {tables: tablesOf(entry), dyad}, {document: blankDocument(), labels}))
  .join("");
const {document} = parseHTML(`<html><body>${page}</body></html>`);

test("no id stands twice, over all figures and all their pictures", () => {
  const ids = Array.from(document.querySelectorAll("[id]"), ({id}) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test("every name and description a picture refers to is there", () => {
  const pictures = [...document.querySelectorAll(".picture svg")];
  expect(pictures).toHaveLength(catalog.length * 3);
  for (const picture of pictures) {
    for (const attribute of ["aria-labelledby", "aria-describedby"]) {
      expect(document.getElementById(present(picture.getAttribute(attribute)))?.textContent).toBeTruthy();
    }
  }
});

test("patterns a picture paints with are its own", () => {
  for (const picture of document.querySelectorAll(".picture svg")) {
    for (const [, id] of picture.outerHTML.matchAll(/url\(#([^)]+)\)/g)) {
      expect(picture.querySelector(`pattern[id="${id}"]`), id).not.toBeNull();
    }
  }
});

test("a figure is whole without scripts: headline, note, table, downloads", () => {
  for (const {slug, tables: names} of catalog) {
    const figure = present(document.getElementById(slug));
    expect(figure.querySelector("h2")?.textContent).toBeTruthy();
    expect(figure.querySelector("figcaption")?.textContent).toContain("n = ");
    expect(figure.querySelectorAll("tbody tr").length).toBeGreaterThan(0);
    const links = Array.from(figure.querySelectorAll(".downloads a"), (link) => link.getAttribute("href"));
    expect(links).toEqual(names.map((name) => `./data/${name}.csv`));
  }
});

test("rows for the browser are JSON that cannot end its element", () => {
  const [entry] = catalog;
  const hostile: ChartEntry = {
    ...present(entry),
    rows: () => ({...present(entry).rows(tables, dyad), trap: "</script><b>"})
  };
  const text = renderFigure(hostile, {tables, dyad}, {document: blankDocument(), labels, level: 3});
  expect(text).not.toContain("</script><b>");
  expect(text).toContain("<h3");
  const json = present(/<script type="application\/json" class="rows">(.*?)<\/script>/s.exec(text)?.[1]);
  expect(JSON.parse(json)).toMatchObject({trap: "</script><b>"});
});
