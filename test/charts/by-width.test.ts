import {expect, test} from "vitest";
import {byWidth} from "../../src/charts/by-width.js";
import {narrowBelow} from "../../src/charts/chart.js";
import {svgElement} from "../../src/charts/svg.js";
import {blankDocument, labels} from "./sample.js";

test("below the width of a phone the narrow drawing is taken", () => {
  const document = blankDocument();
  const draw = byWidth(
    () => svgElement(document, "narrow", {}),
    () => svgElement(document, "wide", {})
  );
  const at = (width: number) => draw({n: 0, unknown: 0}, {width, document, labels, id: "x"}).localName;
  expect([at(narrowBelow - 1), at(narrowBelow)]).toEqual(["narrow", "wide"]);
});

test("a chart may want more room for its wide drawing", () => {
  const document = blankDocument();
  const make = (name: string) => () => svgElement(document, name, {});
  const draw = byWidth(make("narrow"), make("wide"), 700);
  const at = (width: number) => draw({n: 0, unknown: 0}, {width, document, labels, id: "x"}).localName;
  expect([at(699), at(700)]).toEqual(["narrow", "wide"]);
});
