import {type Html, html, raw} from "../../story/html.js";
import type {ChangedRow, KeyedRow, TableChange} from "./compare-tables.js";
import type {ChartChange, Moved} from "./what-moved.js";
import {cellText, changeText, countText} from "./words.js";

const MOST = 500;

/**
 * What moved, as one page that needs nothing else: claims, charts side by side, every row field by field with the sentence
 * behind it.
 *
 * @param style the style sheets the pictures are drawn for
 */
export function htmlReport(moved: Moved, style: string): string {
  const order = [...moved.tables].sort((a, b) => rank(a) - rank(b));
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>What moves against ${moved.from}</title>
<style>${raw(style)}
body { font: 1rem/1.5 var(--sans); margin: 2rem auto; max-width: 78rem; padding: 0 1rem; background: var(--paper); color: var(--ink) }
h2 { margin-top: 2.5rem } table { border-collapse: collapse; width: 100% } td, th { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-top: 1px solid var(--rule) }
q { color: var(--ink-2) }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 1.5rem } .pair svg { width: 100%; height: auto }
code { overflow-wrap: anywhere }</style></head>
<body>
<h1>What moves against ${moved.from}</h1>
<p>${moved.tables.length + moved.charts.length === 0 ? "Nothing." : moved.tables.map((change) => `${change.table}: ${countText(change)}`).join(" · ")}</p>
${moved.charts.map((chart) => pictures(chart, moved))}
${order.map((change) => section(change, moved))}
</body></html>
`.text;
}

/** Claims and contacts before what follows from them. */
function rank({table}: TableChange): number {
  const first = ["claims", "contacts", "mentions", "participants"].indexOf(table);
  return first < 0 ? 9 : first;
}

function pictures({slug, before, after}: ChartChange, {from, to}: Moved): Html {
  return html`<h2>${slug}</h2>
<div class="pair"><figure><figcaption>${from}</figcaption>${before === null ? "not there" : raw(before)}</figure>
<figure><figcaption>${to}</figcaption>${after === null ? "not there" : raw(after)}</figure></div>
`;
}

function section(change: TableChange, moved: Moved): Html {
  const rows = [
    ...change.changed.map((row) => changedRow(row, moved)),
    ...change.added.map((row) => wholeRow(row, {sign: "new", moved})),
    ...change.removed.map((row) => wholeRow(row, {sign: "gone", moved}))
  ];
  const more = rows.length - MOST;
  return html`<h2>${change.table}: ${countText(change)}</h2>
<table><tbody>${rows.slice(0, MOST)}</tbody></table>
${more > 0 ? html`<p>… and ${more} more.</p>` : ""}`;
}

function changedRow(row: ChangedRow, moved: Moved): Html {
  const cells = row.changes.map((change) => html`<div>${changeText(change)}</div>`);
  return html`<tr><td><code>${row.key}</code></td><td>${cells}${sentence(row, moved)}</td></tr>\n`;
}

function wholeRow(row: KeyedRow, {sign, moved}: {sign: string; moved: Moved}): Html {
  const cells = Object.entries(row.row).filter(([, value]) => cellText(value) !== "–");
  return html`<tr><td><code>${row.key}</code></td><td><details><summary>${sign}</summary>${cells.map(([column, value]) => html`<div>${column}: ${cellText(value)}</div>`)}</details>${sentence(row, moved)}</td></tr>\n`;
}

function sentence(row: KeyedRow, moved: Moved): Html[] {
  return moved.evidence(row).map(({file, quote}) => html`<div><q>${quote}</q> (${file})</div>`);
}
