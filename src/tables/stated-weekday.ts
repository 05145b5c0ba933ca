import type {Weekday} from "../time/day.js";
import {groupBy} from "./group-by.js";
import type {LexiconRows} from "./input.js";
import {MadeOf} from "./made-of.js";
import {phrasePattern} from "./phrase-pattern.js";

type DateFiles = Readonly<Record<string, Readonly<Record<string, LexiconRows>>>>;

/** Reads the weekday that the words of a date name, in any language of the lexicon; null where they name none, or two. */
export function weekdayReader(languages: DateFiles): (words: string | null) => Weekday | null {
  return readers.of(languages, [], () => readerOf(languages));
}

const readers = new MadeOf<ReturnType<typeof readerOf>>();

function readerOf(languages: DateFiles): (words: string | null) => Weekday | null {
  const known = new Map<string, Weekday | null>();
  const rows = Object.values(languages)
    .flatMap((files) => files.dates ?? [])
    .filter(({kind, guard}) => kind === "weekday_name" && !String(guard ?? "").includes("short"));
  const names = [...groupBy(rows, ({value}) => Number(value) as Weekday)].map(([day, own]) => ({
    day,
    pattern: phrasePattern(...own.map(({phrase}) => String(phrase)))
  }));
  return (words) => {
    if (words === null) return null;
    const before = known.get(words);
    if (before !== undefined) return before;
    const found = names.filter(({pattern}) => pattern.test(words));
    const day = found.length === 1 ? (found[0]?.day ?? null) : null;
    known.set(words, day);
    return day;
  };
}
