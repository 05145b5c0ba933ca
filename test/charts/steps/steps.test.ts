import {expect, test} from "vitest";
import {sizes} from "../../../src/charts/steps/mark.js";
import {pictureOf} from "../../../src/charts/steps/picture.js";
import {steps} from "../../../src/charts/steps/steps.js";
import {textWidth} from "../../../src/charts/text-width.js";
import {differs} from "../golden.js";
import {emptyRows, outside, rows} from "./sample.js";

for (const {slug, lay} of steps) {
  for (const size of sizes) {
    test(`${slug}, ${size.name}, is the picture kept`, () => {
      const picture = pictureOf(lay(rows, size), size, {label: "label", description: "description"});
      expect(picture).not.toMatch(/NaN|Infinity|undefined|null/);
      expect(differs(`steps/${slug}-${size.name}`, picture)).toBeNull();
    });

    test(`${slug}, ${size.name}, keeps every mark and every line of text inside`, () => {
      const {placed, scenery} = lay(rows, size);
      expect(placed.length).toBeGreaterThan(0);
      expect(outside(placed, size)).toEqual([]);
      for (const line of scenery.join("").matchAll(/<text([^>]*)>([^<]*)</g)) {
        const [, values = "", words = ""] = line;
        const x = Number(/ x="([^"]+)"/.exec(values)?.[1]);
        const length = textWidth(words.replace(/&#\d+;/g, "x"), 13.5);
        const from = values.includes('"end"') ? x - length : values.includes('"middle"') ? x - length / 2 : x;
        expect(from, words).toBeGreaterThan(-4);
        expect(from + length, words).toBeLessThan(size.width + 4);
      }
    });

    test(`${slug}, ${size.name}, stands when there is nothing to show`, () => {
      const {placed, scenery} = lay(emptyRows, size);
      expect(placed).toEqual([]);
      expect(scenery.join("")).not.toMatch(/NaN|Infinity|null/);
    });
  }
}

test("no two steps share an address", () => {
  expect(new Set(steps.map(({slug}) => slug)).size).toBe(steps.length);
});
