import {expect, test} from "vitest";
import {theLine} from "../../src/charts/the-line.js";
import {blankDocument, dyad, labels, tables} from "./sample.js";

const rows = theLine.rows(tables, dyad);
const draw = (width: number): SVGElement => theLine.draw(rows, {width, document: blankDocument(), labels, id: "t"});

test("a phone gets a line that stands upright", () => {
  const [wide, narrow] = [draw(1152), draw(320)].map((picture) =>
    picture.getAttribute("viewBox")?.split(" ").map(Number)
  );
  expect((wide?.[2] ?? 0) / (wide?.[3] ?? 1)).toBeGreaterThan(1.5);
  expect((narrow?.[2] ?? 0) / (narrow?.[3] ?? 1)).toBeLessThan(0.5);
});

test("every mark leads to its passage, in the order of time, and says what it is", () => {
  for (const width of [320, 1152]) {
    const links = Array.from(draw(width).querySelectorAll("a"));
    expect(links.map((link) => link.getAttribute("href"))).toEqual(rows.marks.map((mark) => `#m-${mark.mention_id}`));
    for (const link of links)
      expect(link.getAttribute("aria-label")).toMatch(/^(Call|Visit|Meeting): .+ To the passage$/);
  }
});

test("the table tells the same as the marks", () => {
  const {rows: cells} = theLine.table(rows, labels);
  expect(cells).toHaveLength(rows.marks.length);
  expect(cells.map((row) => row[4])).toContain("not said");
});
