import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {moduleStyle} from "../../src/embed/module-style.js";
import {sample} from "./sample.js";

test("a module's sheet fetches nothing, holds both themes and shuts out what the page would hand down", () => {
  const css = moduleStyle(
    readFileSync(join(import.meta.dirname, "../../src/style/tokens.css"), "utf8"),
    sample.dyad.sides
  );
  for (const {color} of sample.dyad.sides) for (const value of Object.values(color)) expect(css).toContain(value);
  expect(css).not.toMatch(/url\(|@import/);
  expect(css).toContain(".chart{all:initial;");
  expect(css.split("{").length).toBe(css.split("}").length);
});
