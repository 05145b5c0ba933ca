import type {Draft} from "../grammar/draft.js";
import type {UsableDate} from "./usable-dates.js";

/** The last name of whose journey a stretch counts from: "nine days before X's trip"; "before the trip" has none. */
const OWNER = /(?<=\s)(\p{Lu}\p{L}+)\P{Lu}*$/u;

/** "three days before X's visit", where no contact has been told of X so far: what it counts from nobody knows. */
export function isOfUntold({value, text: words}: UsableDate, told: Iterable<Draft>, text: string): boolean {
  if (value.type !== "offset" || value.from !== "sequel") return false;
  const owner = OWNER.exec(words)?.[1];
  if (owner === undefined) return false;
  for (const {start, end} of told) if (text.slice(start, end).includes(owner)) return false;
  return true;
}
