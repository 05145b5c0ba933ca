import type {OpenInterval} from "../../time/interval.js";
import type {Draft} from "../grammar/draft.js";
import {newsOf} from "./date-anchor.js";
import type {Dated, DatingSetting, Setting} from "./dated.js";
import {newsCalendar} from "./news-day.js";
import type {UsableDate} from "./usable-dates.js";

/** The mentions of a text as they get their days in reading order, and what those still to come may lean on. */
export interface Timeline extends DatingSetting {
  expressions: UsableDate[];
  bySentence: ReadonlyMap<number, Draft[]>;
  /** The day that the text names first. */
  news: OpenInterval | null;
  /** The exact day of the news, once a weekday has given it. */
  newsDay: string | null;
  /** The days of the last contact that has a first and a last one. */
  previous: OpenInterval | null;
  /** The words that mentions took, and all those taken. */
  chosen: Map<Draft, UsableDate>;
  taken: Set<UsableDate>;
  /** What words were counted from: "the day before" said once of two contacts is one day. */
  counted: Map<UsableDate, OpenInterval | null>;
  dated: Map<Draft, Dated[]>;
}

/** A text of which no mention has its days yet. */
export function openTimeline(drafts: readonly Draft[], expressions: UsableDate[], setting: DatingSetting): Timeline {
  const bySentence = draftsBySentence(drafts);
  const calendar = newsCalendar(drafts, expressions, setting);
  const news = newsOf(expressions, calendar);
  const told = {news, newsDay: null, previous: null};
  const found = {chosen: new Map(), taken: new Set<UsableDate>(), counted: new Map(), dated: new Map()};
  return {...setting, calendar, expressions, bySentence, ...told, ...found};
}

function draftsBySentence(drafts: readonly Draft[]): Map<number, Draft[]> {
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) bySentence.set(draft.sentence, [...(bySentence.get(draft.sentence) ?? []), draft]);
  return bySentence;
}

/** The mentions of a mention's sentence, itself among them. */
export function siblingsOf({bySentence}: Timeline, {sentence}: Draft): Draft[] {
  return bySentence.get(sentence) ?? [];
}

/** What dating a mention may lean on as far as the text has been read. */
export function settingSoFar(line: Timeline, feast: UsableDate | null): Setting {
  const {calendar, offices, previous, newsDay, news} = line;
  return {calendar, offices, previous, feast, newsDay, news};
}

/** Words that a mention took. */
export function takeWords(line: Timeline, draft: Draft, words: UsableDate): void {
  line.chosen.set(draft, words);
  line.taken.add(words);
}

/** What words count from where nothing beside them says so: the contact told last as they were first read. */
export function countsFrom(line: Timeline, words: UsableDate): OpenInterval | null {
  const before = line.counted.has(words) ? (line.counted.get(words) ?? null) : line.previous;
  line.counted.set(words, before);
  return before;
}
