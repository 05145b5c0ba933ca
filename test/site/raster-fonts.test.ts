import {readFileSync} from "node:fs";
import {basename} from "node:path";
import {expect, test} from "vitest";
import {writeRasterFonts} from "../../src/site/raster-fonts.js";
import {temporary} from "./temporary.js";

test("each weight is a small TrueType file, the same bytes every time", async () => {
  const [first, second] = [await writeRasterFonts(temporary(), "abc"), await writeRasterFonts(temporary(), "abc")];
  expect(first.map((file) => basename(file))).toEqual([
    "sans-400.ttf",
    "sans-600.ttf",
    "serif-400.ttf",
    "display-600.ttf"
  ]);
  for (const [i, file] of first.entries()) {
    const bytes = readFileSync(file);
    expect(bytes.length).toBeLessThan(20_000);
    expect(bytes.readUInt32BE(0)).toBe(0x00010000);
    expect(bytes.equals(readFileSync(second[i] ?? ""))).toBe(true);
  }
});
