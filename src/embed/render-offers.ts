import {escapeMarkup as text} from "../charts/markup.js";
import type {Described, Publication} from "./described.js";
import type {Room} from "./measure.js";
import {bareFrame} from "./oembed.js";
import {linkedPicture, liveSnippet} from "./snippets.js";
import {chartFiles, frameAddress} from "./urls.js";

export interface OffersInput {
  charts: readonly Described[];
  /** Steps of the story; they have no module, so they come as frame and picture. */
  steps: readonly Described[];
  publication: Publication;
  /** The room each takes. */
  rooms: ReadonlyMap<Described, Room>;
  /** ISO days between which charts may be narrowed. */
  period: {start: string; end: string};
}

/** For each chart and step its picture, the snippets to paste, and its files: what the page for editors is made of. */
export function renderOffers({charts, steps, publication, rooms, period}: OffersInput): string {
  const years = `data-first="${period.start.slice(0, 4)}" data-last="${period.end.slice(0, 4)}"`;
  const offer = (chart: Described): string => renderOffer(chart, publication, rooms.get(chart) ?? unmeasured);
  const section = (id: string, name: string, content: string): string =>
    content === "" ? "" : `<h2 id="${id}">${name}</h2>\n${content}`;
  return `<div class="offers" data-language="${text(publication.language)}" ${years}>
${section("every-chart", "Every chart", charts.map(offer).join(""))}
${section("every-step", "Every step of the story", steps.map(offer).join(""))}</div>
`;
}

const unmeasured: Room = {picture: 600, frame: 700};

function renderOffer(chart: Described, publication: Publication, {picture, frame}: Room): string {
  const {slug, headline, version, asOf, live} = chart;
  const pictured = {...chart, height: picture};
  const snippets: [string, string][] = [
    ...(live
      ? ([["Live where it can be, a linked picture elsewhere", liveSnippet(pictured, publication)]] as [
          string,
          string
        ][])
      : []),
    ["A frame, which follows the data", bareFrame(chart, publication, frame)],
    ["A picture", linkedPicture(pictured, publication)]
  ];
  const files = (["png", "pngLarge", "svg", "svgDark", "csv", "metadata", "alt", "cite", "evidence"] as const).map(
    (name) => `<a href="./${chartFiles[name](slug)}">${fileWords[name]}</a>`
  );
  return `<section class="offer" data-slug="${slug}" data-version="${version}" data-as-of="${asOf}" aria-labelledby="offer-${slug}">
<h3 id="offer-${slug}">${text(headline)}</h3>
${thumbnail(slug)}
<p><a href="./${frameAddress(slug)}">The chart by itself</a>. Files: ${files.join(", ")}.</p>
<p class="snippet-name frozen">For an article: frozen, with its picture and rows within the snippet. </p>
${snippets.map(([name, code]) => `<p class="snippet-name">${name}</p>\n<pre class="snippet" tabindex="0" role="group" aria-label="${name}"><code>${inMarkdown(code)}</code></pre>\n`).join("")}</section>
`;
}

/** Its words stand beside it, so the picture needs none. Framework would look for its files; they get their names later. */
const thumbnail = (slug: string): string =>
  `<picture><source data-srcset="./${chartFiles.svgDark(slug)}" media="(prefers-color-scheme: dark)"><img data-src="./${chartFiles.svg(slug)}" alt="" width="300" height="225" loading="lazy"></picture>`;

const fileWords = {
  png: "PNG",
  pngLarge: "large PNG",
  svg: "SVG",
  svgDark: "dark SVG",
  csv: "rows (CSV)",
  metadata: "metadata",
  alt: "text alternative",
  cite: "citation (BibTeX)",
  evidence: "evidence (Web Annotations)"
};

/** Code as text; a page's `\${` would be taken for a cell. */
const inMarkdown = (code: string): string => text(code).replaceAll("$", "&#36;");
