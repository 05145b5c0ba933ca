import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import type {DataState} from "../../../src/site/gallery/data-states.js";
import {galleryIndex, galleryPage} from "../../../src/site/gallery/gallery-page.js";
import type {GalleryItem, ShowOptions} from "../../../src/site/gallery/items.js";

const item: GalleryItem = {
  slug: "a-chart",
  widths: [300, 200],
  show: ({name}) => ({words: [`<${name}>`], draw: (width, id) => `<svg id="${id}" width="${width}"></svg>`})
};
const states = [{name: "now"}, {name: "none"}] as DataState[];
const options = {} as ShowOptions;
const dom = (html: string): Document => parseHTML(`<html><body>${html}</body></html>`).document as unknown as Document;

test("a chart stands there with every kind of data, at every width, in both themes, and no id twice", () => {
  const page = dom(galleryPage(item, states, options).text);
  expect(page.querySelectorAll("section")).toHaveLength(2);
  expect(page.querySelectorAll('[data-theme="dark"] svg[width="200"]')).toHaveLength(2);
  const ids = Array.from(page.querySelectorAll("svg"), ({id}) => id);
  expect(new Set(ids).size).toBe(8);
  expect(page.querySelector("section p")?.textContent).toBe("<now>");
});

test("the first page leads to every chart, each in small", () => {
  const [now] = states;
  const page = dom(now ? galleryIndex([item], now, options).text : "");
  expect(page.querySelector('a[href="/gallery/a-chart"] svg')?.getAttribute("width")).toBe("200");
});
