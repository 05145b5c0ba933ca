import type {Dyad} from "../charts/chart.js";
import {holderBands} from "../charts/holders.js";
import {safeJson} from "../charts/markup.js";
import type {Tables} from "../tables/rows.js";
import type {ExploreSetting} from "./explore/entries.js";
import {html, raw} from "./html.js";

/**
 * Where the page for exploring comes to life: for readers without scripts, what they can do instead; for the script, what
 * the tables do not say of themselves (the two sides, and who led when).
 */
export function renderExplore(tables: Tables, dyad: Dyad): string {
  const setting = safeJson(exploreSetting(tables, dyad));
  return html`<div id="explore" data-waiting>
<p class="needs">Filters, the timeline and the table need scripts, which are off or still on their way. The same contacts are in these files: <a href="./data/contacts.csv" download>contacts.csv</a>, <a href="./data/participants.csv" download>participants.csv</a>, <a href="./data/people.csv" download>people.csv</a>; <a href="./data/datapackage.json" download>datapackage.json</a> says what each column means.</p>
</div>
<script type="application/json" id="explore-setting">${raw(setting)}</script>
`.text;
}

/** What a timeline of contacts needs beside them: the two sides, and who led when. */
export function exploreSetting(tables: Pick<Tables, "people" | "tenures">, dyad: Dyad): ExploreSetting {
  const period = {start: dyad.period.start, end: dyad.period.end ?? dyad.period.start};
  const people = new Map(tables.people.map(({person_id, name}) => [person_id, name]));
  const reigns = dyad.sides.map((_, side) =>
    holderBands(tables.tenures, {dyad, period, index: side}).map(({person_id, name, start, end}) => ({
      person_id,
      name: people.get(person_id) ?? name,
      start,
      end
    }))
  );
  return {dyad, reigns};
}
