import {expect, test} from "vitest";
import {outlineOf, outlinePath, sizes} from "../../../src/charts/steps/mark.js";
import {rows} from "./sample.js";

const [wide, , narrow] = sizes;

test("a mark keeps its shape; a journey points to where it led, up and down or left and right", () => {
  const journey = rows.marks.find(({came, lane}) => came && lane === "second");
  const call = rows.marks.find(({channel}) => channel === "call");
  if (!journey || !call || !wide || !narrow) throw new Error("missing in the fixture");
  expect(outlineOf({mark: journey, r: 5}, wide)).toBe("t10d");
  expect(outlineOf({mark: journey, r: 5}, narrow)).toBe("t10r");
  expect(outlineOf({mark: call, r: 4.5}, wide)).toBe("c9");
});

test("outlines are closed and centred", () => {
  for (const name of ["c10", "d10", "s10", "t10u", "t10d", "t10l", "t10r"]) expect(outlinePath(name)).toMatch(/^M.*z$/);
  expect(outlinePath("d10")).toBe("M0,-6L5,0L0,6L-5,0z");
});
