import {expect, test} from "vitest";
import {actingHatch, officeBar} from "../../../src/charts/leaders/bar.js";
import {blankDocument} from "../sample.js";

const document = blankDocument();
const bar = (status: "incumbent" | "acting" | "elect", width = 40): SVGElement =>
  officeBar({x: 0, y: 0, width, height: 20}, {document, id: "b", status, tone: "#123456"});

test("in office, acting and elected differ without colour", () => {
  expect(bar("incumbent").getAttribute("fill")).toBe("#123456");
  expect(bar("acting").getAttribute("fill")).toBe("url(#b-acting)");
  expect(bar("elect").hasAttribute("stroke-dasharray")).toBe(true);
});

test("the shortest stretch is still drawn", () => {
  expect(Number(bar("incumbent", 0.2).getAttribute("width"))).toBeGreaterThan(0);
});

test("the hatching carries the name bars refer to", () => {
  expect(actingHatch(document, "b", "#123456").querySelector("pattern")?.id).toBe("b-acting");
});
