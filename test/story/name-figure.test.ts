import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {nameFigure} from "../../src/story/name-figure.js";

test("a picture is a named group, since an image would hide the links in it", () => {
  const {document} = parseHTML("<svg></svg>");
  const svg = document.querySelector("svg") as unknown as SVGElement;
  nameFigure(svg, "the-line");
  expect(svg.getAttribute("role")).toBe("group");
  expect(svg.getAttribute("aria-labelledby")).toBe("the-line-title");
});
