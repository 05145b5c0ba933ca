import type {DataTables} from "../../corpus/data-tables.js";
import type {Dyad} from "../../corpus/dyad.js";

/** Shorter surnames are words too. */
const SHORTEST = 4;

/** Whatever names the two sides of a story, their people or their towns: none of it may stand in another's pages. */
export function foreignNames({sides}: Dyad, tables: DataTables): RegExp {
  const codes = sides.map(({side}) => side);
  const rows = (tables.languages.en?.countries?.rows ?? []) as readonly Readonly<Record<string, unknown>>[];
  const countries = rows
    .filter(({country}) => codes.includes(String(country)))
    .flatMap(({names, demonyms}) => [names, demonyms].flat().map(String));
  const people = tables.people.rows.map(({name}) => name.split(/[ -]/).at(-1) ?? name);
  const towns = sides.map(({capital}) => capital);
  const names = [...countries, ...towns, ...people].filter((name) => name.length >= SHORTEST);
  return new RegExp(`(?<!\\p{L})(${names.map(escaped).join("|")})(?!\\p{L})`, "u");
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
