import {randomBytes} from "node:crypto";
import {expect, test} from "vitest";
import {overweight, weighTree} from "../../src/site/budgets.js";
import {readSiteTree} from "../../src/site/site-tree.js";
import {temporary} from "./temporary.js";

const noise = (bytes: number) => randomBytes(bytes).toString("base64").slice(0, bytes);

const site = () => ({
  "index.html": `<html><head><link rel="stylesheet" href="./a.css"><script type="module" src="./main.js"></script></head>
    <body><figure>${noise(8000)}</figure><figure>${noise(8000)}</figure><a href="./two">two</a></body></html>`,
  "two.html": `<html><head><script type="module" src="./other.js"></script></head><body></body></html>`,
  "a.css": `/*${noise(4000)}*/`,
  "main.js": `import "./shared.js"; import("./interactive.js")`,
  "shared.js": `//${noise(4000)}`,
  "interactive.js": `import "./shared.js"; import "./charts.js"; //${noise(8000)}`,
  "charts.js": `//${noise(8000)}`,
  "other.js": `//${noise(8000)}`,
  "font.woff2": noise(5000)
});

test("each surface is weighed by what a reader fetches for it", async () => {
  const weights = await weighTree(await readSiteTree(temporary(site())));
  const [first, whole, script, interactive, fonts] = weights.map(({weight}) => weight);
  expect(first).toBeGreaterThan(8);
  expect(first).toBeLessThan(10);
  expect(whole).toBeGreaterThan(14);
  expect(whole).toBeLessThan(18);
  expect(script).toBeGreaterThan(3);
  expect(script).toBeLessThan(4);
  expect(interactive).toBeGreaterThan(12);
  expect(interactive).toBeLessThan(14);
  expect(fonts).toBe(5);
});

test("a broken budget is told with its weight and its limit", () => {
  expect(overweight([{surface: "fonts", limit: 50, weight: 50.1}])).toEqual([
    "budget broken: fonts: 50.1 kB, at most 50 kB"
  ]);
  expect(overweight([{surface: "fonts", limit: 50, weight: 50}])).toEqual([]);
});

test("frames are weighed alone, ten together, and their script apart", async () => {
  const page = (bytes: number): string => `<html><body>${noise(bytes)}<script>"${noise(1000)}"</script></body></html>`;
  const frames = Object.fromEntries(Array.from({length: 11}, (_, i) => [`embed/${i}.html`, page(3000 + i * 1000)]));
  const weights = await weighTree(await readSiteTree(temporary({...site(), ...frames})));
  const [heaviest = 0, script = 0, ten = 0] = weights.slice(5).map(({weight}) => weight);
  expect(heaviest).toBeGreaterThan(9.5);
  expect(script).toBeGreaterThan(0.6);
  expect(script).toBeLessThan(1.2);
  expect(ten).toBeGreaterThan(5 * heaviest);
  expect(ten).toBeLessThan(10 * heaviest);
});
