import type {ClaimRow} from "../tables/rows.js";
import {type Html, html} from "./html.js";

/** Every claim with its sentence, numbers and what is left of it under each variant; `#claim-<id>` leads to it. */
export function renderClaims(claims: readonly ClaimRow[]): string {
  return html`<div class="claims">
${claims.map(claimOf)}</div>
`.text;
}

function claimOf({
  claim_id,
  text,
  value,
  unit,
  n,
  unknowns,
  robustness,
  holds,
  holds_as_found,
  ...row
}: ClaimRow): Html {
  const verdict = holds ? "holds under every variant" : holds_as_found ? "holds as the reports stand" : "fails";
  const {interval_low: low, interval_high: high} = row;
  const interval = low === null || high === null ? "" : `, interval ${low} to ${high}`;
  return html`<section id="claim-${claim_id}"><h3>${text}</h3>
<p class="meta"><strong>${verdict}</strong> · ${value === null ? "no value" : value} (${unit})${interval} · n = ${n}, unknown ${unknowns} · <code>${claim_id}</code></p>
<ul>${robustness.map((line) => html`<li>${line}</li>`)}</ul></section>
`;
}
