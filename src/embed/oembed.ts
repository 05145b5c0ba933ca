import {escapeMarkup as text} from "../charts/markup.js";
import type {Described, Publication} from "./described.js";
import {addressOf, chartFiles, frameAddress} from "./urls.js";

/** Pixels across which an oEmbed frame is laid out; hosts that let it be wider or narrower may. */
export const oembedWidth = 600;

export interface Sizes {
  /** Of the frame at `oembedWidth`, in pixels. */
  frame: number;
  /** Of the picture, 1200 pixels wide. */
  thumbnail: number;
}

/**
 * The answer to an oEmbed question about a chart (oembed.com, 1.0): a rich one with a bare frame, which survives filters that
 * strip scripts. Addresses need a site that knows its own; without one the optional ones are left out.
 */
export function oembed(described: Described, publication: Publication, {frame, thumbnail}: Sizes): object {
  const {slug, headline, alt, version} = described;
  const {baseUrl, title, byline} = publication;
  const at = (path: string): string => addressOf(path, baseUrl);
  return {
    type: "rich",
    version: "1.0",
    title: headline,
    author_name: byline,
    ...(baseUrl === null ? {} : {author_url: `${baseUrl}/`}),
    provider_name: title,
    ...(baseUrl === null ? {} : {provider_url: `${baseUrl}/`}),
    cache_age: 86_400,
    width: oembedWidth,
    height: frame,
    html: bareFrame(described, publication, frame),
    ...(baseUrl === null
      ? {}
      : {thumbnail_url: at(chartFiles.pngLarge(slug)), thumbnail_width: 1200, thumbnail_height: thumbnail}),
    alt,
    data_url: at(chartFiles.csv(slug)),
    version_hash: version
  };
}

/** One frame and nothing else: with its size, so that the page around it does not jump, and a name for those who hear it. */
export function bareFrame({slug, headline}: Described, {baseUrl}: Publication, height: number): string {
  const src = text(addressOf(frameAddress(slug), baseUrl));
  return `<iframe src="${src}" title="${text(headline)}" width="${oembedWidth}" height="${height}" loading="lazy" style="width:100%;border:0"></iframe>`;
}
