import {expect, test} from "vitest";
import {yearRows} from "../../../src/charts/texts-by-year/rows.js";
import {hatchings, unitLink, unitSquare} from "../../../src/charts/texts-by-year/unit.js";
import {blankDocument, dyad, tables} from "../sample.js";

const options = {document: blankDocument(), id: "x", size: 24};

test("solid, outlined and hatched squares differ without colour", () => {
  const fills = [
    {lead: true, certain: true},
    {lead: false, certain: true},
    {lead: true, certain: false},
    {lead: false, certain: false}
  ].map((kind) => unitSquare(kind, options).getAttribute("fill"));
  expect(new Set(fills).size).toBe(4);
});

test("a hatching is defined under the name squares refer to", () => {
  const names = Array.from(hatchings(options.document, "x").querySelectorAll("pattern"), ({id}) => `url(#${id})`);
  expect(names).toContain(unitSquare({lead: true, certain: false}, options).getAttribute("fill"));
});

test("a square leads to its passage and says when it may lie in another year", () => {
  const unit = yearRows(tables, dyad).units.find(({certain}) => !certain);
  if (unit === undefined) throw new Error("no such unit in the fixture");
  const link = unitLink(unit, {...options, at: [3, 4]});
  expect(link.getAttribute("href")).toBe(`#m-${unit.mention_id}`);
  expect(link.getAttribute("aria-label")).toContain("it may lie in another year");
});
