import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {catalog} from "../../../src/charts/catalog.js";
import {drawings} from "../../../src/charts/drawings.js";
import {steps} from "../../../src/charts/steps/steps.js";
import {runPipeline} from "../../../src/pipeline.js";
import {folders} from "../../../src/site/folders.js";
import {dataStates} from "../../../src/site/gallery/data-states.js";
import {galleryItems} from "../../../src/site/gallery/items.js";
import {collisions} from "../../charts/boxes.js";

const {dyad, labels} = runPipeline({dataDir: folders.data});
const states = dataStates(folders.data, 4);
const crowd = dataStates(folders.data).at(-1);
const {document} = parseHTML("<!doctype html><html><body></body></html>");

test("every chart and every step of the story is in the gallery", () => {
  expect(galleryItems.map(({slug}) => slug)).toEqual([
    ...catalog.map(({slug}) => slug),
    ...steps.map(({slug}) => `step-${slug}`)
  ]);
});

for (const {slug, widths, show} of galleryItems)
  test(`${slug} draws and says something with every kind of data`, () => {
    for (const state of states) {
      const {words, draw} = show(state, {dyad, labels, document});
      for (const text of words) expect(text, state.name).not.toMatch(/undefined|NaN|Infinity|\bnull\b/);
      for (const width of widths) {
        const svg = draw(width, "g");
        expect(svg, `${state.name} at ${width}`).not.toMatch(/undefined|NaN|Infinity/);
        // A step of the story may have nothing to show of other data than its own.
        if (!slug.startsWith("step-") || state === states[0])
          expect(svg, `${state.name} at ${width} is blank`).toMatch(/<text|<use/);
        const beside = Array.from(svg.matchAll(/ id="([^"]*)"/g), ([, id]) => id).filter((id) => !id?.startsWith("g"));
        expect(slug.startsWith("step-") ? beside.filter((id) => /^(q-|hatch)/.test(id ?? "")) : beside).toEqual([]);
      }
    }
  });

// Those that a page draws anew at the width it has are drawn for the narrowest phone too.
for (const {slug, widths, show} of galleryItems)
  test(`no words of ${slug} run into other words, into marks, or out of the picture`, () => {
    for (const state of [states[0], crowd]) {
      if (state === undefined) throw new Error("no such state");
      const {draw} = show(state, {dyad, labels, document});
      for (const width of slug in drawings ? [...widths, 288] : widths.slice(1)) {
        const svg = Array.from(parseHTML(draw(width, "g")).document.querySelectorAll("svg")).at(-1);
        expect(svg === undefined ? ["no picture"] : collisions(svg), `${state.name} at ${width}`).toEqual([]);
      }
    }
  });

test("there are pictures of nothing, of one and of very much", () => {
  const counts = states.map(({tables}) => tables.contacts.length);
  expect(Math.min(...counts)).toBe(0);
  expect(Math.max(...counts)).toBeGreaterThan(3 * (counts[0] ?? 0));
  expect(counts.some((n) => n === 1 || n === 2)).toBe(true);
});
