import {mkdir, readFile, writeFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);

const families = [
  {name: "Source Serif 4", slug: "source-serif-4"},
  {name: "Source Sans 3", slug: "source-sans-3"}
];

// The style sheet uses 400 and 600; an axis cut to that stretch is a third smaller.
const variationAxes = {wght: {min: 400, max: 600}};

// What a browser applies by itself, and figures of one width in tables. Small capitals and the like, which no style sheet asks
// for, would bring a seventh more in glyphs.
const keepFeatures = ["kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk", "tnum"];

// Headlines are set in the cut of the reading face made for large sizes, at one weight, in the letters headlines use.
const display = {
  name: "Source Serif 4 Display",
  file: "source-serif-4-display.woff2",
  source: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2",
  variationAxes: {opsz: 48, wght: 600},
  letters: /[\p{L}\p{N} .,:;–—’“”‘?!()-]/u
};

/**
 * Writes the two fonts cut down to `glyphs` (WOFF2, weight still variable) and `faces.css`, which declares them. The same
 * glyphs give the same bytes. Letters outside Latin-1 go into a second file a family that a page without them never loads.
 */
export async function subsetFonts(outdir: string, glyphs: string): Promise<void> {
  await mkdir(outdir, {recursive: true});
  const faces: string[] = [];
  for (const family of families) {
    const left = new Set(glyphs);
    for (const range of ["latin", "latin-ext"]) {
      const chars = await take(family.slug, range, left);
      if (!chars.length) continue;
      const file = `${family.slug}${range === "latin" ? "" : `-${range}`}.woff2`;
      const source = require.resolve(
        `@fontsource-variable/${family.slug}/files/${family.slug}-${range}-wght-normal.woff2`
      );
      await writeFile(
        join(outdir, file),
        await subsetFont(await readFile(source), chars.join(""), {targetFormat: "woff2", variationAxes, keepFeatures})
      );
      faces.push(faceOf(family.name, file, chars));
    }
  }
  faces.push(await writeDisplay(outdir, glyphs));
  await writeFile(join(outdir, "faces.css"), faces.join("\n"));
}

async function writeDisplay(outdir: string, glyphs: string): Promise<string> {
  const left = new Set([...glyphs].filter((char) => display.letters.test(char)));
  const chars = (await take("source-serif-4", "latin", left)).join("");
  const font = await readFile(require.resolve(display.source));
  const axes = {targetFormat: "woff2", variationAxes: display.variationAxes, keepFeatures} as const;
  await writeFile(join(outdir, display.file), await subsetFont(font, chars, axes));
  return faceOf(display.name, display.file, []);
}

/** Takes out of `left` the characters that this file of the family draws. */
async function take(slug: string, range: string, left: Set<string>): Promise<string[]> {
  const folder = dirname(require.resolve(`@fontsource-variable/${slug}/package.json`));
  const ranges: Record<string, string> = JSON.parse(await readFile(join(folder, "unicode.json"), "utf8"));
  const spans = (ranges[range] ?? "").split(",").map(parseSpan);
  const chars = [...left].filter((char) => spans.some(([low, high]) => codeOf(char) >= low && codeOf(char) <= high));
  for (const char of chars) left.delete(char);
  return chars;
}

function parseSpan(span: string): [low: number, high: number] {
  const [low = "", high = low] = span.slice(2).split("-");
  return [Number.parseInt(low, 16), Number.parseInt(high, 16)];
}

function faceOf(name: string, file: string, chars: string[]): string {
  const ranges = file.includes("latin-ext")
    ? `;unicode-range:${chars.map((c) => `U+${codeOf(c).toString(16)}`).join(",")}`
    : "";
  const source = `url(/_file/made/fonts/${file}) format("woff2")`;
  return `@font-face{font-family:"${name}";src:${source};font-weight:200 900;font-style:normal;font-display:swap${ranges}}`;
}

const codeOf = (char: string): number => char.codePointAt(0) ?? 0;
