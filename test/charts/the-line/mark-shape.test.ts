import {expect, test} from "vitest";
import {markPath, markRadius} from "../../../src/charts/the-line/mark-shape.js";

test("each kind of contact has its own shape", () => {
  const paths = (["call", "message", "visit", "meeting"] as const).map((channel) => markPath(channel, 8, "first"));
  expect(new Set(paths).size).toBe(4);
  expect(markPath("video_call", 8, "first")).toBe(markPath("call", 8, "first"));
});

test("a visit points away from the side that came", () => {
  expect(markPath("visit", 8, "first")).not.toBe(markPath("visit", 8, "second"));
});

test("a leader's contact is larger", () => {
  expect(markRadius({large: true})).toBeGreaterThan(markRadius({large: false}));
});
