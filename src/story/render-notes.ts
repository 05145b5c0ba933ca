import type {ArticleRow, ClaimRow} from "../tables/rows.js";
import {type Html, html} from "./html.js";
import {publishedWords} from "./published.js";
import type {Quoted} from "./quotes.js";

export interface NotesInput {
  /** The page's Markdown, as it is told. */
  prose: string;
  claims: readonly ClaimRow[];
  articles: readonly ArticleRow[];
  /** By its words, where a quotation stands. */
  quotes: Readonly<Record<string, Quoted>>;
}

/** What a page marks with a note, in its order: a claim's id, or the words of a quotation. */
export function notedIn(prose: string): {claim: string | null; quote: string | null}[] {
  const marks = prose.replace(/ ?soft="[^"{}]*"/g, "").matchAll(/\]\{claim=([\w-]+)|“([^”]+)”/g);
  return Array.from(marks, ([, claim = null, quote = null]) => ({claim, quote}));
}

/** Notes for a printed page, where nothing can be followed: the n-th tells what the n-th marked sentence rests on. */
export function renderNotes({prose, claims, articles, quotes}: NotesInput): string {
  const notes = notedIn(prose).flatMap(({claim, quote}) =>
    claim === null
      ? ofQuote(quote === null ? undefined : quotes[quote], articles)
      : claims.filter(({claim_id}) => claim_id === claim).map(ofClaim)
  );
  return html`<section class="notes" aria-label="Notes"><h2>Notes</h2>
<ol>${notes.map((note) => html`<li>${note}</li>\n`)}</ol></section>
`.text;
}

const ofClaim = ({text, n, unknowns, holds, holds_as_found}: ClaimRow): Html =>
  html`${text} n = ${n}, unknown ${unknowns}; ${holds ? "holds under every variant" : holds_as_found ? "holds as the reports stand" : "fails"}.`;

function ofQuote(quoted: Quoted | undefined, articles: readonly ArticleRow[]): Html[] {
  const article = articles.find(({article_id}) => article_id === quoted?.article_id);
  if (quoted === undefined || article === undefined) return [];
  const where = article.url === null ? html`` : html`, ${article.url}`;
  return [html`Text ${quoted.number}, ${article.outlet ?? "outlet not stated"}, ${publishedWords(article)}${where}.`];
}
