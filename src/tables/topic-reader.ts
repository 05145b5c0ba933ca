import type {LexiconRows} from "./input.js";
import {phrasePattern} from "./phrase-pattern.js";

type TopicFiles = Readonly<Record<string, Readonly<Record<string, LexiconRows>>>>;

/** Reads free words on what was talked about as topics of the lexicon, so that texts and record speak one language. */
export function topicReader(languages: TopicFiles): (words: readonly string[]) => Set<string> {
  const rules = Object.values(languages)
    .flatMap((files) => files.topics ?? [])
    .map(({phrase, topic}) => ({pattern: phrasePattern(String(phrase)), topic: String(topic)}));
  const names = new Set(rules.map(({topic}) => topic));
  return (words) => {
    const named = words.filter((word) => names.has(word));
    const read = rules.filter(({pattern}) => words.some((word) => pattern.test(word))).map(({topic}) => topic);
    return new Set([...named, ...read]);
  };
}
