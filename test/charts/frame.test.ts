import {rect} from "@observablehq/plot";
import {expect, test} from "vitest";
import {frame} from "../../src/charts/frame.js";
import {blankDocument, labels} from "./sample.js";

test("a frame is a picture of the width asked for, without the library's own axes", () => {
  const marks = [rect([{a: 0, b: 10}], {x1: "a", x2: "b", y1: () => 0, y2: () => 5})];
  const picture = frame(
    {width: 300, document: blankDocument(), labels, id: "f"},
    {height: 40, x: {type: "identity"}, y: {type: "identity"}, marks}
  );
  expect(picture.tagName.toLowerCase()).toBe("svg");
  expect(picture.getAttribute("viewBox")).toBe("0 0 300 40");
  expect(picture.outerHTML).not.toContain("aria-label");
  expect(picture.getAttribute("class")).toBe("f");
});
