import type {PlaceRow} from "../lexicon/lexicon-rows.js";
import type {Discourse} from "../people/discourse.js";
import type {Member} from "../people/entities.js";
import type {Reading} from "./reading.js";

/** Who took part in what a trigger tells, and in which part. Sides are country codes. */
export interface Parties {
  members: Member[];
  initiator: string | null;
  host: string | null;
  travelled: string | null;
  destination: {country: string; place: PlaceRow | null} | null;
  /** Units that this trigger claims as its objects. */
  used: number[];
}

export interface Scene {
  reading: Reading;
  discourse: Discourse;
  sides: readonly string[];
  used: Set<number>;
  /** The journey told last, for "made the trip" and "the last tour". */
  lastVisit: Parties | null;
  /** Where the report was written. */
  here?: PlaceRow | null;
  /** The sentence before. */
  before?: Reading | undefined;
  /** A sentence before this one of its paragraph asks the reader to imagine what follows. */
  imagined?: boolean;
}

/** Parties of which nothing is known but what is given. Always of one make, which later stages read faster. */
export function partiesWith({
  members,
  used,
  initiator = null,
  host = null,
  travelled = null,
  destination = null
}: Partial<Parties> & Pick<Parties, "members" | "used">): Parties {
  return {members, initiator, host, travelled, destination, used};
}
