import {type Files, type LexiconInput, list, type Row} from "./lexicon-input.js";

/**
 * A lexicon that reads of officials of any two countries: no sides, and `more` rows for each language. They come before
 * the language's own, so that of two meanings of the same words theirs counts.
 */
export function anyPairInput(input: LexiconInput, more: Readonly<Record<string, Files>>): LexiconInput {
  const languages = Object.entries(input.languages).map(([code, files]) => [code, joined(files, more[code] ?? {})]);
  const capitals = Object.values(more).flatMap((files) => capitalsOf(files.countries ?? [], input.tables.places ?? []));
  return {
    ...input,
    tables: {...input.tables, places: [...(input.tables.places ?? []), ...capitals]},
    languages: Object.fromEntries(languages),
    sides: []
  };
}

function joined(files: Files, {bodies = [], ...more}: Files): Files {
  const countries = [...(more.countries ?? []), ...bodies.map(asCountry)];
  const first: Files = countries.length > 0 ? {...more, countries} : more;
  const names = new Set([...Object.keys(files), ...Object.keys(first)]);
  return Object.fromEntries([...names].map((name) => [name, [...(first[name] ?? []), ...(files[name] ?? [])]]));
}

/** Who speaks for an organisation is read like who speaks for a country. */
function asCountry({body = null, names = null}: Row): Row {
  return {country: body, names, demonyms: []};
}

/** Capitals that are no town of the lexicon yet. */
function capitalsOf(countries: readonly Row[], places: readonly Row[]): Row[] {
  const known = new Set(places.flatMap(({aliases}) => list(aliases)));
  return countries.flatMap(({country = null, capitals}) =>
    list(capitals)
      .filter((capital) => !known.has(capital))
      .map((capital) => ({place: capital, country, aliases: [capital], capital: "yes"}))
  );
}
