import {expect, test} from "vitest";
import {orNothing} from "../../src/charts/or-nothing.js";
import {picture} from "../../src/charts/picture.js";
import {blankDocument, textsOf} from "./sample.js";

const words = {"trips.picture.nothing": "Nothing to show: nobody is known to have come by bicycle or on foot."};
const options = (width: number) => ({width, document: blankDocument(), labels: words, id: "x"});
const draw = orNothing((_, given) => picture(given, 100), "trips");

test("rows that hold nothing are drawn as a sentence that says so, within the picture", () => {
  const svg = draw({n: 0, unknown: 0}, options(240));
  expect(textsOf(svg).join(" ").replace(/\s+/g, " ")).toContain("Nothing to show: nobody is known");
  expect(Number(svg.getAttribute("viewBox")?.split(" ")[3])).toBeGreaterThan(60);
});

test("rows that hold something are drawn as ever, and a chart may say itself when it is empty", () => {
  expect(draw({n: 1, unknown: 0}, options(240)).querySelector("text")).toBeNull();
  const other = orNothing(
    (_, given) => picture(given, 100),
    "x",
    ({unknown}) => unknown === 0
  );
  expect(other({n: 0, unknown: 2}, options(240)).querySelector("text")).toBeNull();
});
