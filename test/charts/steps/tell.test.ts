import {expect, test} from "vitest";
import {steps} from "../../../src/charts/steps/steps.js";
import {tellings} from "../../../src/charts/steps/tell.js";
import {emptyRows, rows} from "./sample.js";

for (const {slug} of steps) {
  const telling = tellings[slug];

  test(`${slug} says in words what it shows`, () => {
    expect({alt: telling?.alt(rows), note: telling?.note(rows)}).toMatchSnapshot();
    for (const words of [telling?.alt(rows), telling?.note(rows), telling?.alt(emptyRows)])
      expect(words).not.toMatch(/undefined|NaN|null|\s{2}/);
  });

  test(`${slug} has a table with a cell for every column`, () => {
    const table = telling?.table(rows);
    expect(table?.rows.length).toBeGreaterThan(0);
    for (const {cells} of table?.rows ?? []) expect(cells).toHaveLength(table?.columns.length ?? 0);
  });
}
