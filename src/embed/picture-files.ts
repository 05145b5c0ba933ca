import {parseHTML} from "linkedom";
import type {Dyad} from "../charts/chart.js";
import type {Described, Publication} from "./described.js";
import {exportPicture} from "./export-picture.js";
import {linkHome} from "./link-home.js";
import {rasterize} from "./raster.js";
import {standAlone} from "./stand-alone.js";
import {themeTokens} from "./tokens.js";
import {chartFiles} from "./urls.js";

export interface PictureInput {
  publication: Publication;
  dyad: Pick<Dyad, "sides">;
  /** The style sheet that holds the page's tokens, as text. */
  css: string;
}

/** A chart's picture: as it was drawn, and in either theme with a value for every token. */
export interface Picture extends Record<"svg" | "light" | "dark", string> {
  slug: string;
}

export interface PictureFonts {
  /** `@font-face` rules that hold the letters of the pictures. */
  fonts: string;
  /** The same faces as files (sfnt), for the rasteriser. */
  files: readonly string[];
}

/** A picture that stands alone, light and dark: its links lead home, its colours lie in it. */
export function drawPicture(described: Described, {publication, dyad, css}: PictureInput): Picture {
  const drawn = exportPicture(described, {document: emptyDocument(), publication}).outerHTML.replace(arrows, "");
  const svg = linkHome(drawn, publication.baseUrl === null ? "../" : `${publication.baseUrl}/`);
  const as = (theme: "light" | "dark"): string => standAlone(svg, themeTokens(css, dyad.sides, theme), described.style);
  return {slug: described.slug, svg, light: as("light"), dark: as("dark")};
}

// A page borrows these from another face of the machine; a picture has only its own. Colour and place say the same.
const arrows = /[\u2190\u2192\u25b2\u25b6\u25bc\u25c0] ?/g;

/** The files of a picture: SVG in both themes, PNG in two sizes. */
export async function pictureFiles(
  {slug, light, dark}: Picture,
  {fonts, files}: PictureFonts
): Promise<[path: string, content: string | Uint8Array][]> {
  const withFonts = (picture: string): string => picture.replace("<style>", `<style>${fonts}`);
  const [small, large] = await Promise.all([600, 1200].map((width) => rasterize(light, {width, fonts: files})));
  return [
    [chartFiles.svg(slug), withFonts(light)],
    [chartFiles.svgDark(slug), withFonts(dark)],
    [chartFiles.png(slug), small as Uint8Array],
    [chartFiles.pngLarge(slug), large as Uint8Array]
  ];
}

export const emptyDocument = (): Document =>
  parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
