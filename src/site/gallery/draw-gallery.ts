import {join} from "node:path";
import {parseHTML} from "linkedom";
import {runPipeline} from "../../pipeline.js";
import {html, raw} from "../../story/html.js";
import {dataStates, stateNow} from "./data-states.js";
import {galleryIndex, galleryPage} from "./gallery-page.js";
import {galleryStyle} from "./gallery-style.js";
import {galleryItems} from "./items.js";

/**
 * A page of the gallery: that of the chart `slug`, or for null the one that leads to all.
 *
 * @throws for a slug that is no chart's, with those there are
 */
export function drawGallery(dataDir: string, slug: string | null): string {
  const item = galleryItems.find((one) => one.slug === slug);
  if (slug !== null && item === undefined)
    throw new Error(`no chart "${slug}"; the charts are ${galleryItems.map((one) => one.slug).join(", ")}`);
  const {dyad, labels} = runPipeline({dataDir});
  const options = {dyad, labels, document: parseHTML("<!doctype html><html><body></body></html>").document};
  const body = item
    ? galleryPage(item, dataStates(dataDir), options)
    : galleryIndex(galleryItems, stateNow(dataDir), options);
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Gallery${slug === null ? "" : `: ${slug}`}</title>
<style>${raw(galleryStyle(join(dataDir, "..", "src", "style"), dyad))}</style></head>
<body><main>${body}</main></body></html>
`.text;
}
