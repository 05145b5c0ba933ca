import {groupBy} from "./group-by.js";
import type {LexiconRows} from "./input.js";
import {MadeOf} from "./made-of.js";
import {phrasePattern} from "./phrase-pattern.js";

type TopicFiles = Readonly<Record<string, Readonly<Record<string, LexiconRows>>>>;

/** Stands between words that are not one text: no phrase matches across it. */
const APART = "\u0000";

/** Reads free words on what was talked about as topics of the lexicon, so that texts and record speak one language. */
export function topicReader(languages: TopicFiles): (words: readonly string[]) => ReadonlySet<string> {
  return readers.of(languages, [], () => readerOf(languages));
}

/** The record's words are the same after every edit of something else. */
const readers = new MadeOf<ReturnType<typeof readerOf>>();

function readerOf(languages: TopicFiles): (words: readonly string[]) => ReadonlySet<string> {
  const read = new MadeOf<ReadonlySet<string>>();
  const rows = Object.values(languages).flatMap((files) => files.topics ?? []);
  const topics = groupBy(rows, ({topic}) => String(topic));
  const rules = [...topics].map(([topic, own]) => ({
    topic,
    pattern: phrasePattern(...own.map(({phrase}) => String(phrase)))
  }));
  return (words) =>
    read.of(words, [], () => {
      const text = words.join(APART);
      const named = words.filter((word) => topics.has(word));
      return new Set([...named, ...rules.filter(({pattern}) => pattern.test(text)).map(({topic}) => topic)]);
    });
}
