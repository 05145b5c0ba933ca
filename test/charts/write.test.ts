import {expect, test} from "vitest";
import {lineStep, write} from "../../src/charts/write.js";
import {blankDocument} from "./sample.js";

test("lines stand under each other, each at the same place", () => {
  const text = write(blankDocument(), ["one", "two"], {x: 5, y: 20, bold: true, anchor: "end"});
  const places = Array.from(text.querySelectorAll("tspan"), (line) => [line.getAttribute("x"), line.getAttribute("y")]);
  expect(places).toEqual([
    ["5", "20"],
    ["5", String(20 + lineStep(13))]
  ]);
  expect([text.getAttribute("font-weight"), text.getAttribute("text-anchor")]).toEqual(["600", "end"]);
});

test("a single line needs no parts", () => {
  expect(write(blankDocument(), "one", {x: 0, y: 0, halo: true}).outerHTML).toMatch(/class="halo"[^>]*>one</);
});
