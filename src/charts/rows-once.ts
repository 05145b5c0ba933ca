import type {Tables} from "../tables/rows.js";
import type {ChartEntry, ChartRows, Dyad} from "./chart.js";

/** What a chart's rows are made of; `texts` are the tables of the texts alone. */
export interface RowsFrom {
  tables: Tables;
  dyad: Dyad;
  texts?: Tables | undefined;
}

interface Known extends RowsFrom {
  rows: ChartRows;
}

const known = new WeakMap<Tables, Map<ChartEntry, Known>>();

/** A chart's rows, made once of the same tables: its figure, its menu and its embeds all ask for them. */
export function rowsOnce(entry: ChartEntry, {tables, dyad, texts}: RowsFrom): ChartRows {
  const own = known.get(tables) ?? new Map<ChartEntry, Known>();
  known.set(tables, own);
  const before = own.get(entry);
  if (before?.dyad === dyad && before.texts === texts) return before.rows;
  const rows = entry.rows(tables, dyad, texts);
  own.set(entry, {tables, dyad, texts, rows});
  return rows;
}
