import {SMALL_CLASSES} from "./small-words.js";

/** Rows of `words.csv` that speak of the language as a whole, or of the form of a word: their phrases mean nothing else. */
export const GRAMMAR_CLASSES: ReadonlySet<string> = new Set([
  "trait",
  "prefix",
  /** What is written short, then what its end stands for: `he'll will`. */
  "short_for",
  "inside",
  /** Between the days of two contacts: "on Monday and again on Tuesday". */
  "again",
  "since",
  "became",
  "planned_for",
  /** Before the day on which something was to be that has got another: "postponed from Tuesday". */
  "moved_from",
  /** Before the day that a letter bears: "dated 6 March". */
  "dated",
  /** What is done when a plan is made, beside the day of that: "agreed on Monday to meet". */
  "agrees",
  "topic_of",
  /** Before what is somebody's and is spoken of, straight behind a day: "briefed them on Monday on his trip". */
  "spoken_on",
  "occasion_behind",
  "of_month",
  /** A part of a day, before its name: "on the evening of 4 May". */
  "part_of_day",
  /** Written with a full stop that ends no sentence: "vs.". */
  "abbreviation",
  /** How words begin that congratulate, for what a text says of an election; written with its accents. */
  "congratulates",
  /** What says that a visit is over, how many days it was, and what is no visit: "ended a two-day visit", "a three-day tour". */
  "ends",
  "lasts_2",
  "lasts_3",
  "lasts_4",
  "lasts_5",
  "lasts_6",
  "lasts_7",
  "tour",
  ...SMALL_CLASSES
]);
