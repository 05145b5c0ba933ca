import {expect, test} from "vitest";
import {frameHeight} from "../../src/embed/frame-height.js";
import {describedChart} from "./sample.js";

test("a narrow frame needs more room for the same words", () => {
  const described = describedChart("the-line");
  expect(frameHeight(described, 320, 500)).toBeGreaterThan(frameHeight(described, 600, 500));
  expect(frameHeight(described, 600, 600) - frameHeight(described, 600, 500)).toBe(100);
});
