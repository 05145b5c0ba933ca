import type {LexiconRows} from "./input.js";
import {MadeOf} from "./made-of.js";

type Languages = Readonly<Record<string, Readonly<Record<string, LexiconRows>>>>;

/** The themes that the lexicon of each language has words for; the same map as long as the words are. */
export function themesOf(languages: Languages): ReadonlyMap<string, ReadonlySet<string>> {
  const words = Object.entries(languages).flatMap(([language, {topics}]) => [language, topics]);
  return made.of(made, words, () => new Map(Object.entries(languages).map(([name, files]) => [name, themesIn(files)])));
}

const made = new MadeOf<ReadonlyMap<string, ReadonlySet<string>>>();

function themesIn({topics = []}: Languages[string]): ReadonlySet<string> {
  return new Set(topics.map(({topic}) => String(topic)));
}
