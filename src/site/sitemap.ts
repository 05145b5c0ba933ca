import {escapeMarkup} from "../charts/markup.js";
import {isPage, pageAddress} from "./page-address.js";

/** Every page of the tree, as search engines read it. */
export function sitemap(files: readonly string[], baseUrl: string): string {
  const pages = files.filter(isPage).map((file) => pageAddress(file, baseUrl));
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages
  .sort()
  .map((page) => `  <url><loc>${escapeMarkup(page)}</loc></url>\n`)
  .join("")}</urlset>
`;
}

/** What robots may read (everything), and where the list of pages is. */
export function robots(baseUrl: string | null): string {
  return `User-agent: *\nAllow: /\n${baseUrl === null ? "" : `Sitemap: ${baseUrl}/sitemap.xml\n`}`;
}
