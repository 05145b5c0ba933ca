import {citationsOfChart} from "./cite.js";
import type {Described, Publication} from "./described.js";
import {addressOf, chartFiles, frameAddress} from "./urls.js";

/** What a program or an editor may want to know of a chart, and where each form of it lies. */
export function chartMetadata(described: Described, publication: Publication): object {
  const {slug, entry, rows, headline, counted, alt, source, note, table, version, asOf} = described;
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
    tables: entry.tables.map((name) => at(`data/${name}.csv`)),
    files: Object.fromEntries(Object.entries(chartFiles).map(([name, path]) => [name, at(path(slug))]))
  };
}
