import type {Entity} from "../people/entities.js";
import {humanBefore} from "./human-beside.js";
import {isHuman, isVerbAt, type Reading, textBetween, wordAt, wordsBetween} from "./reading.js";

/** Where owners stand behind their nouns; behind a noun whose verb stands last an adjective may come first. */
function ownerBehind(reading: Reading, t: number): Entity | null {
  if (!reading.traits.has("owner behind")) return null;
  const last = reading.traits.has("verb last");
  const at = last && reading.units[t + 1]?.item?.meaning.kind === "cue" ? t + 2 : t + 1;
  const unit = reading.units[at];
  return isHuman(unit) && wordsBetween(reading, t, at) <= (last ? 1 : 0) ? unit.entity : null;
}

/** Whose visit, call or letter a noun speaks of: "X's visit", "his conversation". */
export function possessorOf(reading: Reading, t: number): Entity | null {
  const behind = ownerBehind(reading, t);
  if (behind) return behind;
  for (let i = t - 1; i >= Math.max(0, t - 4); --i) {
    const unit = reading.units[i];
    if (isHuman(unit) && (unit.entity.possessive || unit.entity.reference === "his")) {
      return wordsBetween(reading, i, t) <= 5 && !/[,;.]/.test(textBetween(reading, i, t)) ? unit.entity : null;
    }
    if (isVerbAt(reading, i) || /^(which|clause|says)$/.test(wordAt(reading, i) ?? "")) return null;
  }
  return ownerBefore(reading, t);
}

/** "X, whose call": X's. */
function ownerBefore(reading: Reading, t: number): Entity | null {
  const {item} = reading.units[t - 1] ?? {};
  if (!item || !reading.small.whose.has(reading.tokens.form[item.from] ?? "")) return null;
  const head = wordsBetween(reading, t - 1, t) <= 2 ? humanBefore(reading, t - 1) : null;
  return head === null ? null : (reading.units[head]?.entity ?? null);
}
