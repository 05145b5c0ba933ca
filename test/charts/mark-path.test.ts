import {expect, test} from "vitest";
import {markKind, markPath} from "../../src/charts/mark-path.js";

test("calls are circles, messages diamonds, meetings triangles that point where their side stands", () => {
  expect(markPath("call", 5, null)).toContain("A5,5");
  expect(markPath("message", 5, 0)).toMatch(/^M0,-5\.75L/);
  expect(markPath("meeting", 5, 0)).toMatch(/^M0,-5\.5L/);
  expect(markPath("meeting", 5, 1)).toMatch(/^M0,5\.5L/);
});

test("a visit is a meeting, a video call a call", () => {
  expect(["visit", "video_call", "message"].map(markKind)).toEqual(["meeting", "call", "message"]);
});
