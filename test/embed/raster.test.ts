import {expect, test} from "vitest";
import {rasterize} from "../../src/embed/raster.js";
import {writeRasterFonts} from "../../src/site/raster-fonts.js";
import {temporary} from "../site/temporary.js";

const svg = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30"><rect width="60" height="30" fill="#fff"/>${text}</svg>`;
const word = `<text x="2" y="20" font-family="'Source Sans 3'" font-weight="600" font-size="16">abc</text>`;

/** Width and height stand in a PNG's first chunk. */
const size = (png: Uint8Array): number[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

test("a picture becomes a PNG of the width asked for, the same every time", async () => {
  const png = await rasterize(svg(""), {width: 120, fonts: []});
  expect([...png.slice(1, 4)].map((code) => String.fromCharCode(code)).join("")).toBe("PNG");
  expect(size(png)).toEqual([120, 60]);
  expect(Buffer.from(await rasterize(svg(""), {width: 120, fonts: []})).equals(png)).toBe(true);
});

test("words are drawn with the fonts given and with no other", async () => {
  const fonts = await writeRasterFonts(temporary(), "abc");
  const blank = Buffer.from(await rasterize(svg(""), {width: 60, fonts}));
  expect(blank.equals(await rasterize(svg(word), {width: 60, fonts: []}))).toBe(true);
  expect(blank.equals(await rasterize(svg(word), {width: 60, fonts}))).toBe(false);
});

test("what is no picture is refused", async () => {
  await expect(rasterize("no picture", {width: 10, fonts: []})).rejects.toThrow();
});
