import type {KeyedRow, TableChange} from "./compare-tables.js";
import {moveLine} from "./move-line.js";
import {type Moved, nothingMoved} from "./what-moved.js";
import {changeText, countText, rowText} from "./words.js";

/** Tables whose rows are too many, or too much alike, to be told one by one. */
const COUNTED = new Set(["frequency", "rules", "coverage", "codings", "statements", "topics"]);

const MOST = 12;

/** What moved, for a terminal: tables with their rows field by field and the sentence behind them, then charts. */
export function textReport(moved: Moved): string {
  if (nothingMoved(moved)) return `nothing moves against ${moved.from}`;
  const charts = moved.charts.map(({slug, before, after}) => `${slug}${!before ? " (new)" : !after ? " (gone)" : ""}`);
  return [
    `against ${moved.from}: ${moveLine(
      moved.tables,
      moved.charts.map(({slug}) => slug)
    )}`,
    ...moved.tables.flatMap((change) => [`\n${change.table}: ${countText(change)}`, ...tableLines(change, moved)]),
    ...(charts.length > 0 ? [`\ncharts: ${charts.join(", ")}`] : [])
  ].join("\n");
}

function tableLines(change: TableChange, moved: Moved): string[] {
  if (COUNTED.has(change.table)) return [];
  const lines = [
    ...change.removed.map((row) => [`  - ${row.key}`, `      ${rowText(row)}`, ...behind(row, moved)]),
    ...change.added.map((row) => [`  + ${row.key}`, `      ${rowText(row)}`, ...behind(row, moved)]),
    ...change.changed.map((row) => [
      `  ~ ${row.key}`,
      ...row.changes.map((cell) => `      ${changeText(cell)}`),
      ...behind(row, moved)
    ])
  ];
  const more = lines.length - MOST;
  return [...lines.slice(0, MOST).flat(), ...(more > 0 ? [`  … and ${more} more; --html shows all`] : [])];
}

function behind(row: KeyedRow, moved: Moved): string[] {
  return moved.evidence(row).map(({file, quote}) => `      “${quote.replaceAll(/\s+/g, " ")}” (${file})`);
}
