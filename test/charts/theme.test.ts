import {expect, test} from "vitest";
import {color, sideColor} from "../../src/charts/theme.js";
import {dyad} from "./sample.js";

test("a picture that stands alone has the light theme's colours", () => {
  expect(sideColor(dyad.sides, 1)).toBe(`var(--side-2, ${dyad.sides[1]?.color.light})`);
  for (const value of Object.values(color)) expect(value).toMatch(/^var\(--[\w-]+, #[\da-f]{6}\)$/);
});

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test("inks and the sides' colours are readable on paper and on band", () => {
  const fallback = (value: string): string => /#[\da-f]{6}/.exec(value)?.[0] ?? "";
  const inks = [color.ink, color.ink2, color.ink3].map(fallback).concat(dyad.sides.map((side) => side.color.light));
  for (const ground of [color.paper, color.band].map(fallback)) {
    for (const ink of inks) expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  }
});
