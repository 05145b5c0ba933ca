import type {CellChange, KeyedRow, TableChange} from "./compare-tables.js";

/** A cell as one reads it: lists joined, nothing as a dash. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined || value === "") return "–";
  return Array.isArray(value)
    ? value.join(", ") || "–"
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);
}

/** "date: [2023-05-01..2023-05-07] → 2023-05-03"; of a list only the items that came (+) and went (−). */
export function changeText({column, before, after}: CellChange): string {
  if (Array.isArray(before) && Array.isArray(after)) {
    const gone = before.filter((item) => !after.includes(item)).map((item) => `− ${cellText(item)}`);
    const come = after.filter((item) => !before.includes(item)).map((item) => `+ ${cellText(item)}`);
    if (gone.length + come.length > 0) return `${column}: ${[...gone, ...come].join("; ")}`;
  }
  return `${column}: ${cellText(before)} → ${cellText(after)}`;
}

/** "1 added, 2 changed". */
export function countText({added, removed, changed}: Omit<TableChange, "table">): string {
  return [
    [added.length, "added"],
    [removed.length, "removed"],
    [changed.length, "changed"]
  ]
    .filter(([n]) => n !== 0)
    .map(([n, what]) => `${n} ${what}`)
    .join(", ");
}

/** The cells of a row that say what it is, for one that is new or gone. */
export function rowText({row}: KeyedRow): string {
  return Object.entries(row)
    .filter(([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0))
    .slice(0, 8)
    .map(([column, value]) => `${column} ${cellText(value)}`)
    .join("; ");
}
