import type {Described, Publication} from "./described.js";
import {escapeMarkup as text} from "./markup.js";
import {bareFrame} from "./oembed.js";
import {linkedPicture, liveSnippet} from "./snippets.js";
import {chartFiles, frameAddress} from "./urls.js";

/** Pixels kept for a frame where nobody has measured it; the helper and the script of the page set it right. */
const roomForFrame = 700;

/** For each chart a live preview, the snippets to paste, and its files: what the page for editors is made of. */
export function renderOffers(charts: readonly Described[], publication: Publication): string {
  return `<div class="offers">\n${charts.map((chart) => renderOffer(chart, publication)).join("")}</div>\n`;
}

function renderOffer(chart: Described, publication: Publication): string {
  const {slug, headline, version} = chart;
  const snippets: [string, string][] = [
    ["Live where it can be, a linked picture elsewhere", liveSnippet(chart, publication)],
    ["A frame", bareFrame(chart, publication, roomForFrame)],
    ["A picture", linkedPicture(chart, publication)]
  ];
  const files = (["png", "pngLarge", "svg", "svgDark", "csv", "metadata", "alt", "cite", "evidence"] as const).map(
    (name) => `<a href="./${chartFiles[name](slug)}">${fileWords[name]}</a>`
  );
  return `<section class="offer" data-slug="${slug}" data-version="${version}" aria-labelledby="offer-${slug}">
<h3 id="offer-${slug}">${text(headline)}</h3>
<p><a href="./${frameAddress(slug)}">The chart by itself</a>. Files: ${files.join(", ")}.</p>
${snippets.map(([name, code]) => `<p class="snippet-name">${name}</p>\n<pre class="snippet"><code>${inMarkdown(code)}</code></pre>\n`).join("")}</section>
`;
}

const fileWords = {
  png: "PNG",
  pngLarge: "PNG, large",
  svg: "SVG",
  svgDark: "SVG, dark",
  csv: "rows (CSV)",
  metadata: "metadata",
  alt: "text alternative",
  cite: "citation (BibTeX)",
  evidence: "evidence (Web Annotations)"
};

/** Code as text; a page's `\${` would be taken for a cell. */
const inMarkdown = (code: string): string => text(code).replaceAll("$", "&#36;");
