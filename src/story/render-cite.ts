import {citationsOf, type Work} from "../charts/words/citations.js";
import {html} from "./html.js";

/** How to share and cite the work: its address, where it has one, and citations ready to be taken along. */
export function renderCite(work: Work): string {
  const {plain, apa, bibtex} = citationsOf(work);
  const address =
    work.url === null ? "" : html`<p>The address of this story: <a href="${work.url}" data-copy>${work.url}</a></p>\n`;
  return html`<section class="cite" aria-labelledby="share-and-cite">
<h2 id="share-and-cite">Share and cite</h2>
${address}<dl>
<div><dt>Plain</dt><dd data-copy>${plain}</dd></div>
<div><dt>APA</dt><dd data-copy>${apa}</dd></div>
<div><dt>BibTeX</dt><dd data-copy><pre>${bibtex}</pre></dd></div>
</dl>
</section>
`.text;
}
