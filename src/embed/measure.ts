import type {Described, Publication} from "./described.js";
import {exportPicture} from "./export-picture.js";
import {frameHeight} from "./frame-height.js";
import {frameWidths} from "./frame-page.js";
import {oembedWidth} from "./oembed.js";

/** The room a chart takes, in pixels, so that a page around it need not jump. */
export interface Room {
  /** Of the picture, 600 pixels wide. */
  picture: number;
  /** Of the frame, 600 pixels wide, about. */
  frame: number;
}

/** Measures a chart by drawing it, for snippets that are written before their files are. */
export function measure(described: Described, publication: Publication, document: Document): Room {
  const {entry, rows, slug, labels} = described;
  const drawn = entry.draw(rows, {width: frameWidths.medium, document, labels, id: `${slug}-measured`});
  const inner = (Number(drawn.getAttribute("height")) * (oembedWidth - 32)) / frameWidths.medium;
  return {
    picture: Number(exportPicture(described, {document, publication}).getAttribute("height")),
    frame: frameHeight(described, oembedWidth, inner)
  };
}
