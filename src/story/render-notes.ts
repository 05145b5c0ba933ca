import type {ClaimRow} from "../tables/rows.js";
import {html} from "./html.js";
import {sentencesIn} from "./sentences.js";

/** The claims a page makes, in the order in which it makes them, each as often as it does. */
export function claimsIn(markdown: string): string[] {
  return sentencesIn(markdown).flatMap(({claim}) => (claim === null ? [] : [claim]));
}

/** Notes for a printed page, where nothing can be followed: the n-th tells what the n-th tested sentence rests on. */
export function renderNotes(markdown: string, claims: readonly ClaimRow[]): string {
  const notes = claimsIn(markdown).flatMap((id) => claims.filter(({claim_id}) => claim_id === id));
  return html`<section class="notes" aria-label="Notes"><h2>Notes</h2>
<ol>${notes.map(({text, n, unknowns, holds, holds_as_found}) => html`<li>${text} n = ${n}, unknown ${unknowns}; ${holds ? "holds under every variant" : holds_as_found ? "holds as the reports stand" : "fails"}.</li>\n`)}</ol></section>
`.text;
}
