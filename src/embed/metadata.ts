import type {Tables} from "../tables/rows.js";
import {citationsOfChart} from "./cite.js";
import type {Described, Publication} from "./described.js";
import {markedIn} from "./evidence.js";
import {addressOf, chartFiles, frameAddress} from "./urls.js";

/** What a program or an editor may want to know of a chart, and where each form of it lies. */
export function chartMetadata(described: Described, tables: Tables, publication: Publication): object {
  const {slug, live, entry, rows, headline, counted, alt, source, note, table, version, asOf} = described;
  const {baseUrl, licence, language, publisher, byline} = publication;
  const at = (path: string): string => addressOf(path, baseUrl);
  return {
    chart: {
      slug,
      title: headline,
      subtitle: counted,
      alt,
      source,
      note,
      citation: citationsOfChart(described, publication).plain,
      originalChartUrl: at(frameAddress(slug)),
      language,
      licence,
      publisher,
      author: byline,
      version,
      asOf,
      scope: entry.scope,
      n: rows.n,
      unknown: rows.unknown
    },
    columns: table.columns.map((titleShort) => ({titleShort})),
    rows: table.rows.length,
    corrections: correctionsOf(rows, tables),
    tables: entry.tables.map((name) => at(`data/${name}.csv`)),
    files: Object.fromEntries(
      Object.entries(chartFiles).flatMap(([name, path]) => (name === "module" && !live ? [] : [[name, at(path(slug))]]))
    )
  };
}

/** What people have corrected in the contacts a chart shows: a frozen copy tells those that are younger than itself. */
function correctionsOf(rows: unknown, tables: Tables): object[] {
  const shown = new Set(markedIn(rows, tables).contacts.map(({contact_id}) => contact_id));
  return tables.corrections
    .filter(({contact_id}) => shown.has(contact_id))
    .map(({correction_id, date, contact_id, reason}) => ({correction_id, date, contact_id, reason}));
}
