import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {renderChart} from "../../../src/embed/browser/chart-module.js";

// What it does needs a browser: see test/browser/embeds.test.ts.
test("it takes an element and a chart, and writes no markup from text", () => {
  expect(renderChart).toHaveLength(2);
  const source = readFileSync(join(import.meta.dirname, "../../../src/embed/browser/chart-module.ts"), "utf8");
  expect(source).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write/);
});
