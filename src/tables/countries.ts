import {by} from "./compare.js";
import type {LexiconRows} from "./input.js";
import type {CountryRow} from "./rows.js";

type Countries = Readonly<Record<string, Readonly<Record<string, LexiconRows>>>>;

/** What each country is called, by language: the first name that a lexicon has for it, the language's own before others. */
export function countryRows(...lexicons: readonly Countries[]): CountryRow[] {
  const named = new Map<string, CountryRow>();
  for (const [language, {countries = []}] of lexicons.flatMap((lexicon) => Object.entries(lexicon)))
    for (const {country, names} of countries) {
      const [name] = Array.isArray(names) ? names : [];
      const key = `${language} ${country}`;
      if (typeof country === "string" && typeof name === "string" && !named.has(key))
        named.set(key, {country, language, name});
    }
  return [...named.values()].sort(
    by(
      (row) => row.language,
      (row) => row.country
    )
  );
}
