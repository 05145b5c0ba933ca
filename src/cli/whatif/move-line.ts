import type {ChangedRow, KeyedRow, TableChange} from "./compare-tables.js";

/** What moved in one line: "003: 1 contact re-dated; contacts-by-year, 2 claims changed". Empty where nothing did. */
export function moveLine(tables: readonly TableChange[], charts: readonly string[]): string {
  const byText = textLines(tables.find(({table}) => table === "contacts"));
  const claims = tables.find(({table}) => table === "claims");
  const moved = claims ? claims.added.length + claims.removed.length + claims.changed.length : 0;
  const follows = [...charts, ...(moved > 0 ? [count(moved, "claim")] : [])];
  const others = tables.map(({table}) => table).filter((table) => table !== "contacts" && table !== "claims");
  if (byText.length + follows.length === 0) return others.length > 0 ? `${others.join(", ")} changed` : "";
  return [byText.join(", "), follows.length > 0 ? `${follows.join(", ")} changed` : ""].filter(Boolean).join("; ");
}

type Kind = "new" | "gone" | "re-dated" | "changed";

function textLines(contacts: TableChange | undefined): string[] {
  if (!contacts) return [];
  const counts = new Map<string, Map<Kind, number>>();
  const add = (row: KeyedRow, kind: Kind) => {
    const kinds = counts.get(textOf(row)) ?? new Map<Kind, number>();
    counts.set(textOf(row), kinds.set(kind, (kinds.get(kind) ?? 0) + 1));
  };
  for (const row of contacts.added) add(row, "new");
  for (const row of contacts.removed) add(row, "gone");
  for (const row of contacts.changed) add(row, isDated(row) ? "re-dated" : "changed");
  return [...counts].map(
    ([text, kinds]) => `${text}: ${[...kinds].map(([kind, n]) => `${count(n, "contact")} ${kind}`).join(", ")}`
  );
}

/** The number a text's name begins with, else the name; the record for what no text tells. */
function textOf({key}: KeyedRow): string {
  if (key.startsWith("r:")) return "record";
  const stem = key.split("@")[0] ?? key;
  return /^\d+(?=_)/.exec(stem)?.[0] ?? stem;
}

function isDated({changes}: ChangedRow): boolean {
  return changes.some(({column}) => column === "date" || column === "date_earliest" || column === "date_latest");
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
