import {expect, test} from "vitest";
import {lineRows} from "../../../src/charts/the-line/rows.js";
import {drawUpright} from "../../../src/charts/the-line/upright.js";
import {blankDocument, dyad, labels, tables, textsOf} from "../sample.js";

const draw = (width: number): SVGElement =>
  drawUpright(lineRows(tables, dyad), {width, document: blankDocument(), labels, id: "u"});

test("names and years stand on the way down, and the end is told", () => {
  const texts = textsOf(draw(320)).join("\n");
  for (const word of ["Ahmadinejad", "Mokhber, acting", "2014", "the record stops", "“late Monday”"])
    expect(texts).toContain(word);
});

test("it stays under a screen and a half of a phone", () => {
  expect(Number(draw(320).getAttribute("height"))).toBeLessThan(1170);
});

test("triangles point to the sides", () => {
  expect(draw(320).querySelector("a path")?.getAttribute("transform")).toBe("rotate(-90)");
});
