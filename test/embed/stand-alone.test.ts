import {expect, test} from "vitest";
import {resolveTokens, standAlone} from "../../src/embed/stand-alone.js";

const tokens = {"--paper": "#fff", "--side-1": "#123456"};

test("a known token takes its value, an unknown one its fallback", () => {
  expect(resolveTokens(`fill="var(--side-1, #000)" stroke="var(--other, rgb(1, 2, 3))"`, tokens)).toBe(
    `fill="#123456" stroke="rgb(1, 2, 3)"`
  );
});

test("a fallback may be a token, and may hold quotation marks", () => {
  expect(resolveTokens("var(--a, var(--b, var(--paper)))", tokens)).toBe("#fff");
  expect(resolveTokens("var(--sans, 'One Face', Arial)", {})).toBe("'One Face', Arial");
});

test("what has neither value nor fallback stays as it is", () => {
  expect(resolveTokens("var(--nobody)", tokens)).toBe("var(--nobody)");
});

test("a picture gets its namespace once, and the styles labels need", () => {
  const svg = standAlone(`<svg viewBox="0 0 1 1"><text class="halo">x</text></svg>`, tokens);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1 1"><style>/);
  expect(svg).toContain("stroke:#fff");
  expect(standAlone(svg, tokens).match(/xmlns=/g)).toHaveLength(1);
});
