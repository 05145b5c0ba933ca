import type {Interval} from "../../time/interval.js";
import type {Offices} from "../lexicon/cast.js";
import type {Language} from "../lexicon/lexicon.js";
import type {PlaceRow} from "../lexicon/lexicon-rows.js";
import type {Member} from "../people/entities.js";
import type {Sentence} from "../text/segment.js";
import type {Tokens, WordSet} from "../text/tokens.js";
import type {Channel, ExclusionReason, Status} from "../types.js";
import type {Reading} from "./reading.js";
import type {Parties} from "./scene.js";

/** One telling of a contact, before it has a date. Offsets refer to the normalised text. */
export interface Draft extends Parties {
  sentence: number;
  start: number;
  end: number;
  triggerStart: number;
  triggerEnd: number;
  channel: Channel;
  frame: string;
  status: Status;
  invitedBy: string | null;
  place: PlaceRow | null;
  country: string | null;
  multilateral: boolean;
  rules: string[];
  /** Tells only of a contact told elsewhere: words such as "spoke with" do not say by what channel. */
  weak: boolean;
  /** A weak telling that stands by itself: "spoke with X" names both parties, only not the channel. */
  stands: boolean;
  /** Another clause has begun since the contact told before in the sentence: "met X before Y received him". */
  apart: boolean;
  /** Told in a form that may mean what is still to come: "arrives tomorrow"; `coming` where a bare weekday makes a plan of it. */
  present: boolean | "coming";
  /** A plan told of as past: "were to meet on Sunday, but …". */
  past: boolean;
  /** The sentence before, when it holds the date words that this one lacks: "Late on Monday it was X's turn. He rang …" */
  lookback: Lookback | null;
}

/** A stretch of the text before; of its `news` only a day counts. */
export interface Lookback {
  start: number;
  end: number;
  news: boolean;
  /** Contacts told before, the last one first: the first that has a day gives it. */
  like: readonly Draft[] | null;
}

export interface Refusal {
  start: number;
  end: number;
  reason: ExclusionReason;
  rule: string;
}

export interface Found {
  drafts: Draft[];
  refusals: Refusal[];
  readings: Reading[];
  /** A call told last of which the other party is not yet known. */
  pending: Draft | null;
  /** A journey that is said not to be made: "will not travel to A". The next sentence may say that it was called off. */
  unmade: Draft | null;
  /** An invitation told last, of which no journey has been told yet. */
  invitation: Invitation | null;
  /** A contact that the text denied last. */
  denied: {members: readonly string[]; inPerson: boolean; sentence: number} | null;
  /** Who spoke to whom last; another sentence may say that it was in a call or letter. */
  spoken: Spoken | null;
}

/** "X had been asked to A by Y": `guests` are those whom the sentence names beside Y. */
export interface Invitation {
  side: string;
  members: Member[];
  guests: Member[];
  rules: string[];
  sentence: number;
  /** Told in a form that may speak of what came after: "Y invited him". */
  since: boolean;
}

/** Two of the two sides of whom one spoke to the other, by whatever means. */
export interface Spoken {
  members: Member[];
  sentence: number;
  start: number;
  end: number;
  /** The sentence that says by what means. */
  named: number | null;
}

/** A sentence, its number, and the text in which it stands. */
export interface SentencePlace {
  sentence: Sentence;
  index: number;
  setting: Setting;
}

export interface Setting {
  tokens: Tokens;
  language: Language;
  offices: Offices;
  sides: readonly string[];
  published: Interval | null;
  /** Words that date expressions cover; they are no names. */
  dated: WordSet;
  /** Where the report was written. */
  here: PlaceRow | null;
  /** Parts of a page that tells day by day, in their order. */
  days: readonly DaySection[];
}

/** A line that holds nothing but a day, and how far what stands under it goes. */
export interface DaySection {
  start: number;
  end: number;
  until: number;
}
