import {expect, test} from "vitest";
import {lineFrame} from "../../../../src/charts/steps/frame.js";
import {onTheLine} from "../../../../src/charts/steps/states/on-the-line.js";
import {rows, wide} from "../sample.js";

test("a mark stands at its day on its side, larger where there are few", () => {
  const frame = lineFrame(rows, wide);
  const [, line] = frame.at(0, 0);
  const many = onTheLine(rows.marks, frame, wide);
  for (const {mark, y} of many) if (mark.lane !== "line") expect(y < line).toBe(mark.lane === "first");
  const few = onTheLine(rows.marks.slice(0, 2), frame, {...wide, few: true});
  expect(few[0]?.r).toBeGreaterThan(many[0]?.r ?? 0);
});
