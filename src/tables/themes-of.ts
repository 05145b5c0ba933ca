import type {LexiconRows} from "./input.js";

/** The themes that the lexicon of each language has words for. */
export function themesOf(
  languages: Readonly<Record<string, Readonly<Record<string, LexiconRows>>>>
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    Object.entries(languages).map(([language, files]) => [
      language,
      new Set((files.topics ?? []).map(({topic}) => String(topic)))
    ])
  );
}
