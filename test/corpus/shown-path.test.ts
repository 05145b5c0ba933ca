import {join} from "node:path";
import {expect, test} from "vitest";
import {shownPath} from "../../src/corpus/shown-path.js";

test("inside the working folder a path is short, outside it is whole", () => {
  expect(shownPath(join(process.cwd(), "data", "dyad.json"))).toBe("data/dyad.json");
  expect(shownPath("data/dyad.json")).toBe("data/dyad.json");
  expect(shownPath("/elsewhere/dyad.json")).toBe("/elsewhere/dyad.json");
  expect(shownPath(`${process.cwd()}-2/dyad.json`)).toBe(`${process.cwd()}-2/dyad.json`);
});
