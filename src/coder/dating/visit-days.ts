import {addDays} from "../../time/day.js";
import {formatEdtf} from "../../time/edtf.js";
import type {ResolvedDate} from "../dates/types.js";
import type {Draft} from "../grammar/draft.js";
import type {Language} from "../lexicon/lexicon.js";
import {anyOf} from "../text/any-of.js";
import {fold} from "../text/fold.js";
import {exactDay} from "./dated.js";
import type {UsableDate} from "./usable-dates.js";

/** Lengths of visits that `words.csv` has words for. */
const LENGTHS = [2, 3, 4, 5, 6, 7];
/** Letters between the words for a visit's length, those for its end, and its last day. */
const REACH = 60;
/** Letters before a day within which the visit is said to have ended. */
const ENDED = 16;
/** Letters before a day that opens its sentence. */
const OPENING = 4;

interface Length {
  days: number;
  phrase: RegExp;
}

const known = new WeakMap<Language, {ends: RegExp; lengths: Length[]}>();

/** "left on Wednesday at the end of a two-day visit": the visit was of Tuesday and Wednesday. */
export function visitDays(
  {channel, status, start, end, frame, triggerEnd}: Draft,
  {expression, resolved}: {expression: UsableDate; resolved: ResolvedDate},
  {text, language}: {text: string; language: Language}
): ResolvedDate {
  const last = exactDay(resolved);
  if (channel !== "visit" || status !== "occurred" || !last || expression.start < start) return resolved;
  const sentence = plain(text.slice(start, end));
  const from = plain(text.slice(start, expression.start)).length;
  // "flew to A on Wednesday after two days of talks in B": behind whoever sets out, the days are of something else.
  const setOut = frame === "travels" ? plain(text.slice(start, triggerEnd)).length : sentence.length;
  const days = lengthBeside(
    {start: from, end: from + plain(expression.text).length},
    sentence.slice(0, setOut),
    language
  );
  if (!days) return resolved;
  const span = {earliest: addDays(last, 1 - days), latest: last};
  return {...resolved, ...span, sense: "interval", edtf: formatEdtf(span, "interval"), weekdays: null};
}

/** As words of the lexicon are kept: "two day" for "two-day". */
function plain(text: string): string {
  return fold(text).replace(/['-]/g, " ");
}

interface Stretch {
  start: number;
  end: number;
}

function lengthBeside(date: Stretch, sentence: string, language: Language): number | null {
  const {ends, lengths} = visitWords(language);
  for (const {days, phrase} of lengths) {
    const found = phrase.exec(sentence);
    if (!found) continue;
    const length = {start: found.index, end: found.index + found[0].length};
    const around = `${sentence.slice(Math.max(0, length.start - REACH), length.start)} | ${sentence.slice(length.end, length.end + REACH / 2)}`;
    if (ends.test(around) && isBeside(date, length, sentence)) return days;
    if (ends.test(sentence.slice(length.end, date.start).slice(-ENDED)) && isLater(date, length, sentence)) return days;
  }
  return null;
}

/** No comma parts the day from the length, but that behind a day which opens the sentence. */
function isBeside(date: Stretch, length: Stretch, sentence: string): boolean {
  const before = date.end <= length.start;
  const between = before ? sentence.slice(date.end, length.start) : sentence.slice(length.end, date.start);
  const opens = before && date.start < OPENING;
  return between.length <= REACH && !/[;؛]/.test(between) && (opens || !/[,،]/.test(between));
}

/** "a two-day trip to A by X that ended on Tuesday": however long his titles are. */
function isLater(date: Stretch, length: Stretch, sentence: string): boolean {
  return date.start > length.end && !/[,،;؛]/.test(sentence.slice(length.end, date.start));
}

function visitWords(language: Language): {ends: RegExp; lengths: Length[]} {
  const found = known.get(language) ?? compile(language);
  known.set(language, found);
  return found;
}

function compile(language: Language): {ends: RegExp; lengths: Length[]} {
  const any = (name: string) => anyOf(language.words(name).map(fold));
  const lengths = LENGTHS.map((days) => {
    const phrase = new RegExp(
      `(?<!\\p{L})(?:${any(`lasts_${days}`)})(?!\\p{L})(?!(?: \\p{L}+){0,2} (?:${any("tour")}))`,
      "u"
    );
    return {days, phrase};
  });
  return {ends: new RegExp(`(?<!\\p{L})(?:${any("ends")})(?!\\p{L})`, "u"), lengths};
}
