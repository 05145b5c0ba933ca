/**
 * Every address under `/embed/` and `/oembed/`, without the slash before it. They are promises: others have pasted them into
 * articles. One may be added; none may be renamed or go.
 */
export const chartFiles = {
  frame: (slug: string) => `embed/${slug}.html`,
  module: (slug: string) => `embed/${slug}.js`,
  svg: (slug: string) => `embed/${slug}.svg`,
  svgDark: (slug: string) => `embed/${slug}-dark.svg`,
  png: (slug: string) => `embed/${slug}.png`,
  pngLarge: (slug: string) => `embed/${slug}-1200.png`,
  csv: (slug: string) => `embed/${slug}.csv`,
  metadata: (slug: string) => `embed/${slug}.metadata.json`,
  alt: (slug: string) => `embed/${slug}.alt.txt`,
  cite: (slug: string) => `embed/${slug}.cite.bib`,
  evidence: (slug: string) => `embed/${slug}.evidence.json`,
  oembed: (slug: string) => `oembed/${slug}.json`
} as const;

export const sharedFiles = {
  host: "embed/host.js",
  element: "embed/element.js",
  types: "embed/chart.d.ts",
  /** Only where the site knows its own address. */
  provider: "oembed/provider.yml"
} as const;

/** What a file is called on somebody's disk: `slug_date.ext`, so that what was taken on different days stays apart. */
export const downloadName = (path: string, day: string): string =>
  path.replace(/^\w+\//, "").replace(/^([\w-]+)/, `$1_${day}`);

/** A chart's frame in another language than the site's. */
export const frameIn = (slug: string, language: string): string => `embed/${slug}-${language}.html`;

/** Where a reader or a frame goes: a page's address has no ending. */
export const frameAddress = (slug: string): string => `embed/${slug}`;

/** An address for someone elsewhere: absolute where the site knows its own, else from the root of whatever serves it. */
export const addressOf = (path: string, baseUrl: string | null): string => `${baseUrl ?? ""}/${path}`;
