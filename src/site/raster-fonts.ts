import {mkdir, readFile, writeFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {join} from "node:path";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);

// The rasteriser reads no WOFF2 and no variable weights: each weight is a file of its own.
const cuts = [
  {file: "sans-400.ttf", slug: "source-sans-3", source: "wght", axes: {wght: 400}},
  {file: "sans-600.ttf", slug: "source-sans-3", source: "wght", axes: {wght: 600}},
  {file: "serif-400.ttf", slug: "source-serif-4", source: "wght", axes: {wght: 400}},
  {file: "display-600.ttf", slug: "source-serif-4", source: "opsz", axes: {opsz: 48, wght: 600}}
];

/** Writes the fonts pictures are drawn with where no browser is, cut to `glyphs`, and gives their paths. */
export async function writeRasterFonts(outdir: string, glyphs: string): Promise<string[]> {
  await mkdir(outdir, {recursive: true});
  return Promise.all(
    cuts.map(async ({file, slug, source, axes}) => {
      const font = await readFile(
        require.resolve(`@fontsource-variable/${slug}/files/${slug}-latin-${source}-normal.woff2`)
      );
      const path = join(outdir, file);
      await writeFile(path, await subsetFont(font, glyphs, {targetFormat: "sfnt", variationAxes: axes}));
      return path;
    })
  );
}
