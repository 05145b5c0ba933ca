import {areNext} from "../grammar/group.js";
import {isHuman, type Reading, ruleAt, wordAt} from "../grammar/reading.js";

const SPEAKING = new Set(["speaks", "talks", "together", "contacts"]);

/** "X in A and Y in B spoke for an hour": who speak with one another from two countries do so by wire. */
export function areFarApart(reading: Reading, t: number): boolean {
  const {units} = reading;
  if (!SPEAKING.has(ruleAt(reading, t)?.frame ?? "")) return false;
  return units.some((unit, i) => {
    const [a, b] = [seatOf(reading, i), seatOf(reading, i + SEATED + 1)];
    const joined = i + SEATED < t && isHuman(unit) && wordAt(reading, i + SEATED) === "and";
    return joined && a !== null && b !== null && a !== b && areNext(reading, i, i + SEATED + SEATED);
  });
}

/** Units of "X in A". */
const SEATED = 3;

/** The country in which the human at unit `i` is said to be, straight behind the name. */
function seatOf(reading: Reading, i: number): string | null {
  const place = reading.units[i + 2]?.entity;
  return isHuman(reading.units[i]) && wordAt(reading, i + 1) === "in" && place?.kind === "place" ? place.country : null;
}
