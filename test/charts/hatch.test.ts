import {expect, test} from "vitest";
import {hatchPattern, notCovered} from "../../src/charts/hatch.js";
import {blankDocument} from "./sample.js";

test("a stretch that is not covered is painted with the picture's own hatching", () => {
  const document = blankDocument();
  const id = hatchPattern(document, "p").querySelector("pattern")?.getAttribute("id");
  const box = notCovered({x: 1, y: 2, width: 3, height: 4}, document, "p");
  expect(box.getAttribute("fill")).toBe(`url(#${id})`);
  expect(box.getAttribute("class")).toBe("not-covered");
});
