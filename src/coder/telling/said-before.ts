import {groupStart, startsClause} from "../grammar/group.js";
import {formBefore, frameAt, isHuman, type Reading, textBetween, wordAt} from "../grammar/reading.js";

/** Words before a noun that opens its sentence: "In the talks". */
const OPENS = 3;

/**
 * "There was no way out but talks, X told Y": what is said stands first, and its nouns are things spoken of. "In the talks on
 * Monday, X told Y that …" tells when, and "the talks with Z had been good, X told Y" with whom.
 */
export function isSaidBefore(reading: Reading, t: number): boolean {
  if (frameAt(reading, t) !== "noun" || reading.traits.has("verb first") || reading.traits.has("verb last"))
    return false;
  const teller = reading.units.findIndex((unit, i) => i > t && isHuman(unit));
  if (teller < 0 || !tellsAfter(reading, teller) || opensWith(reading, t)) return false;
  return !reading.units.slice(0, teller).some(isHuman);
}

/** ", X told Y", and nothing of what he told him stands behind. */
function tellsAfter(reading: Reading, i: number): boolean {
  const {units, small} = reading;
  const apart = /,\s*$/.test(textBetween(reading, groupStart(reading, i) - 1, i));
  if (!apart || !startsClause(reading, i) || !isHuman(units[i + 2])) return false;
  if (!small.speaks_to.has(formBefore(reading, i + 2))) return false;
  return !units.some((_, k) => k > i && /^(which|clause)$/.test(wordAt(reading, k) ?? ""));
}

/** "In talks", "after the meeting", "opening the session" */
function opensWith(reading: Reading, t: number): boolean {
  const words = (reading.units[t]?.item?.from ?? 0) - reading.from;
  const the = wordAt(reading, t - 1) === "det";
  if (words > OPENS) return false;
  return (the && words > 1) || /^(in|prep|clause|with|from)$/.test(wordAt(reading, the ? t - 2 : t - 1) ?? "");
}
