import {createHash} from "node:crypto";
import type {ChartTable} from "../charts/chart.js";
import {safeJson, escapeMarkup as text} from "../charts/markup.js";
import type {Holder} from "./browser/read-options.js";
import type {Described, Publication} from "./described.js";
import {imprint} from "./export-picture.js";
import {linkHome} from "./link-home.js";
import {type Days, dateMarks} from "./mark-days.js";
import {addressOf, chartFiles, downloadName, frameAddress} from "./urls.js";

/** The widths a frame's pictures are drawn at; its style sheet shows the one that fits. */
export const frameWidths = {narrow: 328, medium: 640, wide: 1000} as const;

export interface FrameInput {
  document: Document;
  publication: Publication;
  style: string;
  /** The frame's own script, classic. */
  script: string;
  holders: readonly Holder[];
  /** The languages the chart is there in, the site's first; none where there is one. */
  languages?: readonly string[];
  days: ReadonlyMap<string, Days>;
}

export interface Frame {
  html: string;
  /** Heights of the pictures at their widths, in pixels. */
  heights: Record<keyof typeof frameWidths, number>;
}

/** A chart as a page of its own, to stand in other people's pages: whole without scripts, and without anything to fetch. */
export function framePage(described: Described, input: FrameInput): Frame {
  const {slug, headline, counted, alt, source, note, version} = described;
  const {publication, holders, script, style, languages = []} = input;
  const pictures = drawPictures(described, input);
  const html = `<!doctype html>
<html lang="${text(publication.language)}" data-slug="${slug}" data-version="${version}" data-holders="${text(safeJson(holders))}"${languages.length > 1 ? ` data-languages="${languages.join(" ")}"` : ""}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${digest(script)}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="responsive-embedded-sizing" content="">
<title>${text(headline)}</title>
<meta name="description" content="${text(alt)}">
${discovery(described, publication)}<base target="_blank">
<style>${style}${described.style ?? ""}</style>
</head>
<body>
<figure class="${slug}" aria-labelledby="${slug}-title">
<p class="moved">The data has changed since this was put into the article. <a href="../">What the story says now</a>.</p>
<header><h1 id="${slug}-title">${text(headline)}</h1>
<p>${text(counted)}</p></header>
<p class="unseen" id="${slug}-alt">${text(alt)}</p>
<div class="picture">
${pictures.map(({name, svg}) => `<div class="${name}">${svg}</div>\n`).join("")}</div>
<figcaption><p>${text(source)}. ${text(note)}</p>
${dataTable(described.table, slug)}
<p><a href="../${described.place ?? ""}">${text(imprint(described, {...publication, baseUrl: null}))}</a> · <a href="${slug}.csv" download="${downloadName(chartFiles.csv(slug), described.asOf)}">Data</a> · <a href="${slug}.png" download="${downloadName(chartFiles.png(slug), described.asOf)}">Picture</a></p></figcaption>
</figure>
<script>${script}</script>
</body>
</html>
`;
  const heights = Object.fromEntries(pictures.map(({name, height}) => [name, height])) as Frame["heights"];
  return {html, heights};
}

function drawPictures({entry, rows, labels, slug}: Described, {document, days}: FrameInput) {
  const drawn = Object.entries(frameWidths).map(([name, width]) => {
    const id = `${slug}-${name}`;
    const svg = entry.draw(rows, {width, document, labels, id, markId: `${id}-`});
    dateMarks(svg, days);
    svg.setAttribute("role", "group");
    svg.setAttribute("aria-labelledby", `${slug}-title`);
    svg.setAttribute("aria-describedby", `${slug}-alt`);
    const height = Number(svg.getAttribute("height"));
    return {name, svg: linkHome(svg.outerHTML, "../"), height, room: svg.getAttribute("viewBox")};
  });
  // What is laid out no wider than that before it need not be there twice.
  return drawn.filter(({room}, i) => i === 0 || room !== drawn[i - 1]?.room);
}

/** Search engines and editors' tools want whole addresses; where nobody has said where the site stands there are none. */
function discovery({slug, headline}: Described, {baseUrl}: Publication): string {
  if (baseUrl === null) return "";
  const oembed = addressOf(chartFiles.oembed(slug), baseUrl);
  return `<link rel="canonical" href="${text(addressOf(frameAddress(slug), baseUrl))}">
<link rel="alternate" type="application/json+oembed" href="${text(oembed)}" title="${text(headline)}">
<meta property="og:title" content="${text(headline)}">
<meta property="og:image" content="${text(addressOf(chartFiles.pngLarge(slug), baseUrl))}">
`;
}

function dataTable({columns, rows}: ChartTable, slug: string): string {
  const head = columns.map((column) => `<th scope="col">${text(column)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${text(String(cell ?? ""))}</td>`).join("")}</tr>\n`);
  return `<details><summary>Data table</summary>
<div class="scroll" tabindex="0" role="region" aria-labelledby="${slug}-title"><table>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join("")}</tbody>
</table></div></details>`;
}

const digest = (script: string): string => createHash("sha256").update(script).digest("base64");
