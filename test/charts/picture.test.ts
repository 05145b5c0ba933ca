import {expect, test} from "vitest";
import {picture} from "../../src/charts/picture.js";
import {svgElement} from "../../src/charts/svg.js";
import {blankDocument, labels} from "./sample.js";

test("a picture has its size, its letters, and hides what it spells out from those who hear it", () => {
  const document = blankDocument();
  const drawn = picture({document, labels, width: 328, id: "p"}, 99.2, svgElement(document, "text", {}, "seen"));
  expect(drawn.getAttribute("viewBox")).toBe("0 0 328 100");
  expect(drawn.getAttribute("font-family")).toContain("Source Sans 3");
  expect(drawn.querySelector("text")?.getAttribute("aria-hidden")).toBe("true");
});
