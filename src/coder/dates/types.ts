import type {Weekday} from "../../time/day.js";
import type {EdtfSense} from "../../time/edtf.js";
import type {OpenInterval} from "../../time/interval.js";
import type {DateBasis} from "../types.js";

/** A row of `data/lexicon/<language>/dates.csv`; its header says the same columns. */
export interface DateRow {
  rule_id: string;
  /** Words, `(a|b)` choices, `(a|)` options and `{slots}`; `^` where the expression itself begins. */
  phrase: string;
  kind: string;
  value: string;
  guard: string;
}

export type Part =
  | "early"
  | "mid"
  | "late"
  | "first_half"
  | "second_half"
  | "first_week"
  | "second_week"
  | "third_week"
  | "last_week"
  | "last_day"
  | "q1"
  | "q2"
  | "q3"
  | "q4"
  | "earlier"
  | "later";
export type Unit = "day" | "week" | "weekend" | "month" | "year";
/** What a word before a date makes of it: the page's own day, that of its last change, or something else's ("founded"). */
export type Label = "published" | "updated" | "other";
/** "less than", "more than", "about" so long ago; `later`: some time after; `within`: from a day to so long after it. */
export type Hedge = "less" | "more" | "about" | "later" | "within";
/** Which of its kind: the last or next one, one of this week, the one told of before. */
export type Pick = "last" | "past" | "previous" | "next" | "this" | "same" | "following";

export interface MonthDay {
  month: number;
  day: number;
}

/**
 * What an offset counts from. `sequel` is the thing told before, or nothing: "later" alone says no day. `news` is what the
 * text tells of first: "a week before the summit".
 */
export type OffsetBase = "published" | "previous" | "sequel" | "news";

/** What the words say, before anyone knows when they were printed. */
export type DateValue =
  | {type: "day"; year: number | null; month: number; day: number; weekday: Weekday | null; yearOffset: number | null}
  | {type: "numeric"; readings: {year: number; month: number; day: number}[]; weekday: Weekday | null}
  | {
      type: "solar_hijri";
      year: number | null;
      month: number;
      day: number | null;
      weekday: Weekday | null;
      /** Counted from the year of publication. */
      yearOffset?: number;
      /** A third of the month. */
      part?: Part;
    }
  | {type: "month"; year: number | null; month: number; part: Part | null; yearOffset: number | null; pick: Pick | null}
  | {type: "months"; from: number; to: number; year: number | null}
  | {type: "year"; year: number; part: Part | null}
  | {type: "years"; from: number; to: number}
  | {type: "days"; from: MonthDay & {year: number | null}; to: MonthDay & {year: number | null}}
  | {type: "weekday"; weekday: Weekday; pick: Pick | null; week: number | null; day?: number}
  | {type: "weekdays"; from: Weekday; to: Weekday}
  | {
      type: "offset";
      count: number;
      unit: Unit;
      from: OffsetBase | DateValue;
      weekday: Weekday | null;
      calendar?: true;
      hedge?: Hedge;
      /** "on the 25th of that month": the day of the month that is reached. */
      day?: number;
      /** "at the end of that month" */
      part?: Part;
      /** "came two days after X met Y": dates only what is told behind it. */
      behind?: true;
      /** "two days after meeting Y": counted from what is told straight behind it. */
      beside?: boolean;
    }
  | {type: "lately"; count: number; unit: Unit}
  | {type: "period"; unit: Unit; offset: number; part: Part | null}
  | {type: "season"; season: string; year: number | null; yearOffset: number | null}
  | {type: "feast"; feast: string; offset: number; year?: number}
  | {type: "vague"; tense: "past" | "future" | null};

/** A stretch of the text that says when: `text.slice(start, end) === expression.text`. */
export interface DateExpression {
  start: number;
  end: number;
  text: string;
  value: DateValue;
  /** Evening, night…, kept as the lexicon names it; it never narrows the day. */
  timeOfDay: string | null;
  /** `since`, `until`, `before`, `after`, `by` where such a word stands before it. */
  relation: string | null;
  /** The row of the lexicon that fired. */
  rule: string;
}

/** A feast's day as a table of events has it; `country` where it is kept on another day elsewhere. */
export interface FeastDay {
  feast: string;
  day: string;
  country?: string;
}

export interface DateContext {
  /** Days the text can have been published on; a null end is open, null says nothing is known. */
  reference: OpenInterval | null;
  tense: "past" | "future";
  /** When the thing told just before took place. */
  previous?: OpenInterval | null;
  /** The day that the text names first. */
  news?: OpenInterval | null;
  feasts?: readonly FeastDay[];
}

export interface ResolvedDate extends OpenInterval {
  /** Null where neither end is known. */
  edtf: string | null;
  sense: EdtfSense;
  basis: DateBasis;
  rule: string;
  /** Weekdays the day must be one of, for whoever learns more about publication later. */
  weekdays: Weekday[] | null;
  /** The words contradict themselves, e.g. a weekday that is not the date's. */
  conflict: boolean;
  /** Words like "three weeks ago" that writers round. */
  approximate: boolean;
}
