import {Resvg} from "@resvg/resvg-js";

export interface RasterOptions {
  /** Pixels; the height follows from the picture. */
  width: number;
  /** Font files (sfnt, each at one weight). Fonts of the machine are never used: the picture would differ elsewhere. */
  fonts: readonly string[];
}

/**
 * An SVG picture as PNG; the same picture and fonts give the same bytes. The SVG must stand alone: see `standAlone`.
 *
 * @throws on what is not SVG, with the rasteriser's reason
 */
export function rasterize(svg: string, {width, fonts}: RasterOptions): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: {mode: "width", value: width},
    font: {loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: "Source Sans 3"}
  });
  return picture.render().asPng();
}
