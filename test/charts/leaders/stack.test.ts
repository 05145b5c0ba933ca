import {expect, test} from "vitest";
import {leaderRows} from "../../../src/charts/leaders/rows.js";
import {stackStrips} from "../../../src/charts/leaders/stack.js";
import {svgElement} from "../../../src/charts/svg.js";
import {blankDocument, dyad, labels, tables, textsOf} from "../sample.js";

const document = blankDocument();
const drawn = (height: number) => ({element: svgElement(document, "g", {class: `h${height}`}), height});

function stacked(heights: number[]) {
  const parts = {terms: drawn(100), strips: heights.map(drawn), heading: 40, first: 60, gap: 10};
  const picture = stackStrips(leaderRows(tables, dyad), {width: 320, document, labels, id: "s"}, parts);
  return {picture, at: parts.strips.map(({element}) => element.getAttribute("transform"))};
}

test("strips stand one below the other under the terms", () => {
  const {picture, at} = stacked([30, 50]);
  expect(at).toEqual(["translate(0,160)", "translate(0,200)"]);
  expect(picture.getAttribute("height")).toBe("250");
});

test("without strips there is no heading and no room for them", () => {
  const {picture} = stacked([]);
  expect(picture.getAttribute("height")).toBe("100");
  expect(textsOf(picture).length).toBeLessThan(textsOf(stacked([30]).picture).length);
});
