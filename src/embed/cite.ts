import {type Citations, citationsOf} from "../charts/words/citations.js";
import type {Described, Publication} from "./described.js";
import {licenceName} from "./export-picture.js";
import {addressOf, frameAddress} from "./urls.js";

/** How to cite a chart; its year is that of the newest thing it shows. */
export function citationsOfChart(
  {slug, headline, version, asOf}: Pick<Described, "slug" | "headline" | "version" | "asOf">,
  {title, byline, publisher, licence, baseUrl}: Publication
): Citations {
  return citationsOf({
    title: headline,
    byline,
    publisher,
    url: baseUrl === null ? null : addressOf(frameAddress(slug), baseUrl),
    year: Number(asOf.slice(0, 4)),
    part: {of: title, slug, version, asOf, licence: licenceName(licence)}
  });
}
