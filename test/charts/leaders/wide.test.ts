import {expect, test} from "vitest";
import {leaderRows} from "../../../src/charts/leaders/rows.js";
import {drawLeadersWide} from "../../../src/charts/leaders/wide.js";
import {blankDocument, dyad, labels, tables, textsOf} from "../sample.js";

const draw = (rows = leaderRows(tables, dyad)): SVGElement =>
  drawLeadersWide(rows, {width: 1152, document: blankDocument(), labels, id: "l"});

test("terms come first, then each change of hands", () => {
  const texts = textsOf(draw()).join("\n");
  expect(texts.indexOf("Tehran: president")).toBeLessThan(texts.indexOf("day by day"));
  for (const year of ["2013", "2021", "2024"]) expect(texts).toContain(year);
});

test("where nothing changed hands the terms stand alone, and the picture is shorter", () => {
  const rows = leaderRows({...tables, transitions: []}, dyad);
  expect(textsOf(draw(rows)).join()).not.toContain("day by day");
  expect(Number(draw(rows).getAttribute("height"))).toBeLessThan(Number(draw().getAttribute("height")));
});
