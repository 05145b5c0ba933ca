import {intervalWords} from "../charts/words/days.js";
import {capital} from "../charts/words/sentence.js";
import type {CoverageRow} from "../tables/rows.js";
import {html} from "./html.js";

const WORDS: Record<CoverageRow["coverage"], string> = {
  full: "covered",
  partial: "covered in part",
  none: "not covered"
};

/** Which contacts the record was searched for, when, and how well. */
export function renderCoverage(coverage: readonly CoverageRow[]): string {
  const rows = coverage.map(
    ({level, channel, start, end, coverage: how, rated, how: words}) =>
      html`<tr><td>${capital(level)}s</td><td>${channel}</td><td>${intervalWords(start, end)}</td><td>${WORDS[how]}${rated ? "" : ", no rates"}</td><td>${words}</td></tr>\n`
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="What the record covers"><table>
<thead><tr><th scope="col">Level</th><th scope="col">Channel</th><th scope="col">Period</th><th scope="col">Coverage</th><th scope="col">How</th></tr></thead>
<tbody>
${rows}</tbody></table></div>
`.text;
}
