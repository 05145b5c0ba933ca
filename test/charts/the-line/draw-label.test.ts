import {expect, test} from "vitest";
import {drawLabel} from "../../../src/charts/the-line/draw-label.js";
import {blankDocument} from "../sample.js";

test("lines stand below each other, hidden from readers of the description, and markup stays text", () => {
  const lines = [
    {text: "“<b>Monday</b>”", tone: "strong" as const},
    {text: "who", tone: "ink" as const}
  ];
  const text = drawLabel(blankDocument(), {lines}, {x: 5, y: 10, anchor: "end"});
  const [first, second] = Array.from(text.querySelectorAll("tspan"));
  expect(Number(second?.getAttribute("y"))).toBeGreaterThan(Number(first?.getAttribute("y")));
  expect(text.getAttribute("aria-hidden")).toBe("true");
  expect(text.querySelector("b")).toBeNull();
});
