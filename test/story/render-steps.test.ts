import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {sizes} from "../../src/charts/steps/mark.js";
import {steps} from "../../src/charts/steps/steps.js";
import {renderStep, stepFiles} from "../../src/story/render-steps.js";
import {rows} from "../charts/steps/sample.js";

const files = stepFiles(rows);
const {document} = parseHTML(`<html><body>${files.map(({text}) => text).join("")}</body></html>`);

test("every step has its pictures, its words and its table", () => {
  for (const {slug} of steps) {
    expect(document.getElementById(`${slug}-alt`)?.textContent).toBeTruthy();
    expect(document.getElementById(`${slug}-note`)?.textContent).toBeTruthy();
  }
  expect(document.querySelectorAll("figure")).toHaveLength(steps.length);
  expect(document.querySelectorAll(".pictures svg")).toHaveLength(steps.length * sizes.length);
  expect(document.querySelectorAll("details table")).toHaveLength(steps.length);
});

test("every mark leads to the one row of its contact, every outline is there", () => {
  const ids = Array.from(document.querySelectorAll("[id]"), ({id}) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  const known = new Set(ids);
  for (const link of document.querySelectorAll('a[href^="#"], use')) {
    const href = link.getAttribute("href")?.slice(1) ?? "";
    expect(known.has(href), href).toBe(true);
  }
});

test("no piece has an empty line inside, which would end it for Markdown", () => {
  for (const {path, text} of files) expect(text.trim(), path).not.toMatch(/\n\s*\n/);
});

test("a step without words is a mistake that says where to write them", () => {
  expect(() => renderStep({slug: "odd", lay: () => ({placed: [], scenery: []})}, rows, [])).toThrow(
    'step "odd" has no words'
  );
});
