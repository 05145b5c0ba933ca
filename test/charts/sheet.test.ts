import {expect, test} from "vitest";
import {sheet} from "../../src/charts/sheet.js";
import {blankDocument} from "./sample.js";

test("a sheet has the width asked for and whole pixels of height", () => {
  const svg = sheet({document: blankDocument(), width: 328}, 99.2);
  expect(svg.getAttribute("viewBox")).toBe("0 0 328 100");
  expect(svg.getAttribute("height")).toBe("100");
  expect(svg.getAttribute("font-family")).toContain("Source Sans 3");
});
