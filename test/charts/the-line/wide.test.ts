import {expect, test} from "vitest";
import {lineRows} from "../../../src/charts/the-line/rows.js";
import {drawWide} from "../../../src/charts/the-line/wide.js";
import {blankDocument, dyad, labels, oneContact, tables, textsOf} from "../sample.js";

const draw = (rows = lineRows(tables, dyad)): SVGElement =>
  drawWide(rows, {width: 1152, document: blankDocument(), labels, id: "w"});

test("sides, holders, years and the end are named in place", () => {
  const texts = textsOf(draw()).join("\n");
  for (const word of ["▲ Tehran called", "▼ Damascus called", "Rouhani", "2012", "the record stops"])
    expect(texts).toContain(word);
});

test("the empty beginning is said to be these texts' silence, where there is one", () => {
  expect(textsOf(draw()).join()).toContain("these texts report nothing earlier");
  const early = lineRows(oneContact, {...dyad, period: {start: "2021-06-01", end: "2024-12-08"}});
  expect(textsOf(draw(early)).join()).not.toContain("nothing earlier");
});
