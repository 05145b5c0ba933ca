import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {frameStyle} from "../../src/embed/frame-style.js";
import {sample} from "./sample.js";

const css = readFileSync(join(import.meta.dirname, "../../src/style/tokens.css"), "utf8");

test("both themes stand in it, a font is fetched from nowhere", () => {
  const style = frameStyle(css, sample.dyad.sides);
  for (const {color} of sample.dyad.sides) for (const value of Object.values(color)) expect(style).toContain(value);
  expect(style).toContain('font-family:"Source Sans 3 Fallback"');
  expect(style).not.toMatch(/url\(|@import|vh\b/);
  expect(style.split("{").length).toBe(style.split("}").length);
});
