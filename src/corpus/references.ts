import {parts} from "./cell.js";
import type {Table} from "./csv.js";
import type {DataTables, TablesByName} from "./data-tables.js";
import type {Dyad} from "./dyad.js";
import {suggest} from "./near.js";
import {type Problem, problem} from "./problem.js";
import type {Column} from "./schema.js";

/** The values other tables may refer to, by `table.column`; a table that could not be read is not among them. */
export type Known = ReadonlyMap<string, ReadonlySet<string>>;

/** Everything any column refers to, from the tables that were read. */
export function knownValues(tables: DataTables, dyad: Dyad | null): Known {
  const named: TablesByName = {...tables.lexicon, ...tables.reference};
  const known = new Map<string, Set<string>>();
  for (const [name, {schema, cells}] of Object.entries(named)) {
    if (cells.length === 0) continue;
    for (const column of Object.keys(schema)) {
      known.set(`${name}.${column}`, new Set(cells.map((row) => row[column] ?? "")));
    }
  }
  if (dyad) known.set("dyad.side", new Set(dyad.sides.map(({side}) => side)));
  return known;
}

/** Every cell of a table that refers to something there is not, with the near ones. */
export function checkReferences({file, schema, cells, lines}: Table, known: Known): Problem[] {
  const columns = Object.entries(schema).filter(([, column]) => column.references !== undefined);
  return columns.flatMap(([name, column]) => {
    const allowed = allowedIn(column, known);
    if (!allowed) return [];
    return cells.flatMap((row, index) =>
      parts(row[name] ?? "", column.type)
        .filter((value) => value !== "" && !allowed.has(value))
        .map((value) => unknown({file, row: lines[index] ?? null, column: name, value}, column, allowed))
    );
  });
}

function unknown(
  place: {file: string; row: number | null; column: string; value: string},
  {references = ""}: Column,
  allowed: ReadonlySet<string>
): Problem {
  const home = references.split("|")[0]?.split(".")[0] ?? "";
  const noun = NOUNS[home] ?? `row of ${home}`;
  return problem(place, `is not a known ${noun}`, suggest(place.value, allowed, `add it to ${home}.csv`));
}

const NOUNS: Readonly<Record<string, string>> = {people: "person", offices: "office", dyad: "side", events: "event"};

/** Null where a table it refers to could not be read: that is told already. */
function allowedIn({references = "", codes = []}: Column, known: Known): ReadonlySet<string> | null {
  const sets = references.split("|").map((reference) => known.get(reference));
  if (sets.some((set) => set === undefined)) return null;
  return new Set([...codes, ...sets.flatMap((set) => [...(set ?? [])])]);
}
