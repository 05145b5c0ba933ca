import type {OpenInterval} from "../../time/interval.js";
import type {FeastDay} from "../dates/types.js";
import type {Draft} from "../grammar/draft.js";
import type {Offices} from "../lexicon/cast.js";
import type {Language} from "../lexicon/lexicon.js";
import type {CodedDate} from "../types.js";
import type {UsableDate} from "./usable-dates.js";

/** What is known of when a text was published and of what its dates hang on. */
export interface Calendar {
  published: OpenInterval;
  publishedBasis: "stated" | "inferred" | "unknown";
  feasts: FeastDay[];
  /** Dated events of the text bound its publication. */
  anchored: boolean;
  /** The day of the latest event of the text; no contact that answers to it lies before. */
  eventFloor: string | null;
  /** Sentences that say what their contact answers to: a victory, a death, an attack. */
  answering: ReadonlySet<number>;
}

export interface Dated {
  draft: Draft;
  date: CodedDate;
  interval: OpenInterval;
  expression: UsableDate | null;
  rules: string[];
  warning: string | null;
}

export interface DatingSetting {
  calendar: Calendar;
  offices: Offices;
  text: string;
  language: Language;
}

/** What dating one mention may lean on. */
export interface Setting {
  calendar: Calendar;
  offices: Offices;
  previous: OpenInterval | null;
  /** The feast that the contact was held for, when its sentence names one. */
  feast: UsableDate | null;
  /** The exact day of the news, once a weekday has given it. */
  newsDay: string | null;
  /** The day that the text names first. */
  news: OpenInterval | null;
}

/** The one day of an interval, or null where it holds several. */
export function exactDay(interval: OpenInterval): string | null {
  return interval.earliest === interval.latest ? interval.earliest : null;
}
