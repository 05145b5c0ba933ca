import type {DataTables} from "../../corpus/data-tables.js";
import {suggest} from "../../corpus/near.js";
import type {NewSide} from "./pair.js";

/** A country as the English list of any two countries has it. */
export interface Country extends NewSide {
  /** Its other names too. */
  names: string[];
  demonyms: string[];
}

/** Every country the lexicon knows, by its code. */
export function countriesIn({anyPair}: DataTables): Map<string, Country> {
  const rows = (anyPair.en?.countries?.rows ?? []) as readonly Readonly<Record<string, unknown>>[];
  return new Map(
    rows.map((row) => {
      const {names, demonyms, capitals} = row as {names: string[]; demonyms: string[]; capitals: string[]};
      const [name = ""] = names;
      const [capital = name] = capitals;
      return [String(row.country), {side: String(row.country), name, names, capital, demonyms}];
    })
  );
}

/** The country of a code or of an English name. Throws, with the near ones. */
export function countryOf(said: string, countries: ReadonlyMap<string, Country>): Country {
  const wanted = said.trim().toLowerCase();
  const found = [...countries.values()].find(
    ({side, names}) => side.toLowerCase() === wanted || names.some((name) => name.toLowerCase() === wanted)
  );
  if (found) return found;
  const known = [...countries.values()].flatMap(({side, name}) => (wanted.length > 3 ? [name] : [side]));
  const fix = suggest(said, known, "use its code of three letters (ISO 3166-1 alpha-3)");
  throw new Error(`"${said}" is no country; ${fix}; for one that is not listed give --from FOLDER`);
}
