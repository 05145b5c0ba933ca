import type {ChartEntry, ChartTable} from "../charts/chart.js";
import {drawings} from "../charts/drawings.js";
import {type Labels, pictureLabels} from "../charts/label.js";
import {safeJson} from "../charts/markup.js";
import {type RowsFrom, rowsOnce} from "../charts/rows-once.js";
import {orTooMany, tooMany} from "../charts/too-many.js";
import {type Html, html, raw} from "./html.js";
import {nameFigure} from "./name-figure.js";
import {type Variant, variants} from "./variants.js";

export interface FigureOptions {
  /** Where pictures are made: a browser's document or linkedom's. */
  document: Document;
  /** The words of charts. */
  labels: Labels;
  /** 2 or 3. */
  level?: 2 | 3;
}

/** A chart as the page shows it, whole without scripts: headline, what is counted, pictures, source, table, downloads. */
export function renderFigure(entry: ChartEntry, from: RowsFrom, options: FigureOptions): string {
  const rows = rowsOnce(entry, from);
  const {slug} = entry;
  const {labels} = options;
  // A page that holds everything of very much could not be opened any more.
  const whole = !tooMany(rows);
  const title = html`<span>${entry.headline(rows, labels)}</span>`;
  const heading =
    options.level === 3 ? html`<h3 id="${slug}-title">${title}</h3>` : html`<h2 id="${slug}-title">${title}</h2>`;
  return html`<figure class="figure ${slug}" id="${slug}" aria-labelledby="${slug}-title">
<header>${heading}
<p class="counted">${entry.counted(rows, labels)}</p></header>
<p class="unseen" id="${slug}-alt">${entry.alt(rows, labels)}</p>
<div class="picture" data-chart="${slug}">
${variants.map((variant) => html`<div class="${variant.name}">${raw(picture(entry, rows, {variant, ...options}))}</div>\n`)}</div>
${whole ? html`<script type="application/json" class="rows">${raw(safeJson(slug in drawings ? {...rows, labels: pictureLabels(labels, slug)} : rows))}</script>\n` : ""}<figcaption><p>${entry.source(rows, labels)}. ${entry.note(rows, labels)}</p>
${whole ? dataTable(entry.table(rows, labels), entry) : html`<p class="downloads">Download: ${downloads(entry)}</p>`}
${raw(`<!--share ${slug}-->`)}</figcaption>
</figure>
`.text;
}

function picture(
  entry: ChartEntry,
  rows: ReturnType<ChartEntry["rows"]>,
  {variant, document, labels}: FigureOptions & {variant: Variant}
): string {
  const {slug} = entry;
  const id = `${slug}-${variant.name}`;
  // Only the first figure's marks are where a way back leads; those of the others would repeat their ids.
  const svg = orTooMany(entry).draw(rows, {
    width: variant.width,
    document,
    labels,
    id,
    markId: slug === "the-line" ? variant.markId : `${id}-`
  });
  nameFigure(svg, slug);
  return svg.outerHTML;
}

function dataTable({columns, rows}: ChartTable, entry: ChartEntry): Html {
  return html`<details class="data"><summary>Data table</summary>
<div class="scroll" tabindex="0" role="region" aria-labelledby="${entry.slug}-title"><table>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table></div>
<p class="downloads">Download: ${downloads(entry)}</p></details>`;
}

const downloads = ({tables}: ChartEntry): Html[] =>
  tables.map((name, i) => html`${i === 0 ? "" : ", "}<a href="./data/${name}.csv" download>${name}.csv</a>`);
