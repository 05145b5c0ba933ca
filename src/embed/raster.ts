import {renderAsync} from "@resvg/resvg-js";

export interface RasterOptions {
  /** Pixels; the height follows from the picture. */
  width: number;
  /** Font files (sfnt, each at one weight). Fonts of the machine are never used: the picture would differ elsewhere. */
  fonts: readonly string[];
}

/**
 * An SVG picture as PNG, drawn on a thread of its own; the same picture and fonts give the same bytes. The SVG must stand
 * alone: see `standAlone`.
 *
 * @throws on what is not SVG, with the rasteriser's reason
 */
export async function rasterize(svg: string, {width, fonts}: RasterOptions): Promise<Uint8Array> {
  const picture = await renderAsync(svg, {
    fitTo: {mode: "width", value: width},
    font: {loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: "Source Sans 3"}
  });
  return picture.asPng();
}
