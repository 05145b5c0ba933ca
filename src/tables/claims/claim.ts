import type {DyadInput} from "../input.js";
import type {AccountRow, ArticleRow, CodingRow, JourneyRow, RereadingRow, TopicRow, TransitionRow} from "../rows.js";
import type {TransitionFacts} from "../transitions.js";

/** The tables a claim is read from, as they are or bent to see whether it still stands. */
export interface World extends TransitionFacts {
  journeys: readonly JourneyRow[];
  transitions: readonly TransitionRow[];
  codings: readonly CodingRow[];
  topics: readonly TopicRow[];
  articles: readonly ArticleRow[];
  accounts: readonly AccountRow[];
  rereadings: readonly RereadingRow[];
  /** The themes that the lexicon of each language has words for. */
  themes: ReadonlyMap<string, ReadonlySet<string>>;
  dyad: DyadInput;
  /** What counts as one where people met. */
  unit: "journey" | "row";
}

/** What a claim comes to in a world. */
export interface Measure {
  text: string;
  value: number | null;
  unit: string;
  n: number;
  unknowns: number;
  low: number | null;
  high: number | null;
  /** What it rests on, a contact once; none where it is about texts or readers. */
  contact_ids: string[];
  holds: boolean;
}

export type Claim = (world: World) => Measure;
