import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {themeTokens} from "../../src/embed/tokens.js";

const css = readFileSync(join(import.meta.dirname, "..", "..", "src/style/tokens.css"), "utf8");
const sides = [{color: {light: "#111111", dark: "#eeeeee"}}, {color: {light: "#222222", dark: "#dddddd"}}];

test("the page's own style sheet gives both themes, and the sides their colours", () => {
  const light = themeTokens(css, sides, "light");
  const dark = themeTokens(css, sides, "dark");
  for (const tokens of [light, dark])
    for (const name of ["--paper", "--band", "--rule", "--ink", "--ink-2", "--ink-3"])
      expect(tokens[name], name).toMatch(/^#[\da-f]{6}$/);
  expect(light["--paper"]).not.toBe(dark["--paper"]);
  expect([light["--side-2"], dark["--side-1"]]).toEqual(["#222222", "#eeeeee"]);
});

test("a style sheet without the theme is named as the fault", () => {
  expect(() => themeTokens(":root { --paper: #fff; }", sides, "dark")).toThrow('no tokens for "dark"');
});
