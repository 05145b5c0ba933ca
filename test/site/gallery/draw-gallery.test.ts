import {expect, test} from "vitest";
import {folders} from "../../../src/site/folders.js";
import {drawGallery} from "../../../src/site/gallery/draw-gallery.js";
import {galleryItems} from "../../../src/site/gallery/items.js";

test("the first page shows every chart", () => {
  const page = drawGallery(folders.data, null);
  for (const {slug} of galleryItems) expect(page).toContain(`href="/gallery/${slug}"`);
});

test("a chart that is none is told with those there are", () => {
  expect(() => drawGallery(folders.data, "the-lime")).toThrow('no chart "the-lime"; the charts are the-line,');
});
