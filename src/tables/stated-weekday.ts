import type {Weekday} from "../time/day.js";
import type {LexiconRows} from "./input.js";
import {phrasePattern} from "./phrase-pattern.js";

type DateFiles = Readonly<Record<string, Readonly<Record<string, LexiconRows>>>>;

/** Reads the weekday that the words of a date name, in any language of the lexicon; null where they name none, or two. */
export function weekdayReader(languages: DateFiles): (words: string | null) => Weekday | null {
  const names = Object.values(languages)
    .flatMap((files) => files.dates ?? [])
    .filter(({kind, guard}) => kind === "weekday_name" && !String(guard ?? "").includes("short"))
    .map(({phrase, value}) => ({pattern: phrasePattern(String(phrase)), day: Number(value) as Weekday}));
  return (words) => {
    const found = new Set(names.filter(({pattern}) => pattern.test(words ?? "")).map(({day}) => day));
    const [only] = found;
    return found.size === 1 ? (only ?? null) : null;
  };
}
