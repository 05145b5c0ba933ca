import {
  type AnyTables,
  type ChangedRow,
  compareTables,
  type KeyedRow,
  type Keys,
  type TableChange
} from "./compare-tables.js";
import type {Snapshot} from "./snapshot.js";

export interface ChartChange {
  slug: string;
  /** Null where the chart is new, or gone. */
  before: string | null;
  after: string | null;
}

/** Everything that differs between two states of the project. */
export interface Moved {
  from: string;
  to: string;
  tables: TableChange[];
  charts: ChartChange[];
  /** The sentences in the texts that a contact, a mention or another row of the tables goes back to. */
  evidence: (row: KeyedRow) => Evidence[];
}

export interface Evidence {
  file: string;
  quote: string;
}

/** Compares two states; charts are compared only where both have their pictures. */
export function whatMoved(before: Snapshot, after: Snapshot, keys: Keys): Moved {
  return {
    from: before.name,
    to: after.name,
    tables: compareTables(before.tables, after.tables, keys),
    charts: before.charts && after.charts ? compareCharts(before.charts, after.charts) : [],
    evidence: (row) => [...evidenceOf(row, after.tables), ...evidenceOf(row, before.tables)].slice(0, 1)
  };
}

/** Whether nothing differs. */
export function nothingMoved({tables, charts}: Moved): boolean {
  return tables.length === 0 && charts.length === 0;
}

/** Claims that are other than before, by name. */
export function movedClaims({tables}: Moved): {added: KeyedRow[]; removed: KeyedRow[]; changed: ChangedRow[]} {
  return tables.find(({table}) => table === "claims") ?? {added: [], removed: [], changed: []};
}

function compareCharts(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): ChartChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((slug) => ({slug, before: before.get(slug) ?? null, after: after.get(slug) ?? null}))
    .filter(({before, after}) => plain(before) !== plain(after));
}

/** A picture without what tells the two states' ids apart. */
function plain(svg: string | null): string | null {
  return svg?.replaceAll(/\b(?:before|after)-/g, "") ?? null;
}

function evidenceOf({row}: KeyedRow, tables: AnyTables): Evidence[] {
  const file = (id: unknown) => String(tables.articles?.find(({article_id}) => article_id === id)?.file ?? id);
  if (typeof row.quote === "string") return [{file: file(row.article_id), quote: row.quote}];
  const {contact_id: id} = row;
  if (typeof id !== "string") return [];
  const mentions = (tables.mentions ?? []).filter(({contact_id}) => contact_id === id);
  return mentions.map((mention) => ({file: file(mention.article_id), quote: String(mention.quote)}));
}
