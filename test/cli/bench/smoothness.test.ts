import {expect, test} from "vitest";
import {at} from "../../../src/cli/bench/smoothness.js";

test("the number at a share of the way through", () => {
  const frames = [17, 16, 18, 90, 16];
  expect(at(frames, 0)).toBe(16);
  expect(at(frames, 0.5)).toBe(17);
  expect(at(frames, 0.95)).toBe(90);
  expect(at(frames, 1)).toBe(90);
  expect(at([], 0.5)).toBeNaN();
});
