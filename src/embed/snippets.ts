import {escapeMarkup as text} from "../charts/markup.js";
import type {Described, Publication} from "./described.js";
import {addressOf, chartFiles, frameAddress, sharedFiles} from "./urls.js";

export interface Pictured extends Pick<Described, "slug" | "alt"> {
  /** Of the picture, 600 pixels wide: with it a page keeps the room before the picture is there. */
  height: number;
}

/** The picture, linked to the chart, with its text alternative; nothing a strict CMS would strip. */
export function linkedPicture({slug, alt, height}: Pictured, {baseUrl}: Publication): string {
  const at = (path: string): string => text(addressOf(path, baseUrl));
  return `<a href="${at(frameAddress(slug))}"><img src="${at(chartFiles.pngLarge(slug))}" alt="${text(alt)}" width="600" height="${height}" style="max-width:100%;height:auto"></a>`;
}

/** The picture within the element that brings it to life where scripts may run. */
export function liveSnippet(words: Pictured, publication: Publication): string {
  const at = (path: string): string => text(addressOf(path, publication.baseUrl));
  return `<sourced-chart src="${at(frameAddress(words.slug))}">${linkedPicture(words, publication)}</sourced-chart>
<script type="module" src="${at(sharedFiles.element)}"></script>`;
}
