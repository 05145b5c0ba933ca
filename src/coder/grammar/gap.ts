import {unitFrom} from "../people/entities.js";
import {type Group, groupAround} from "./group.js";
import {isHuman, type Reading, ruleAt, signsIn, textBetween, wordsBetween} from "./reading.js";

/** Takes out what ends a phrase with a gap where nobody stands in the gap: "a tour of" is no contact by itself. */
export function keepFilledGaps(reading: Reading): void {
  const empty = reading.signs.triggers.filter((t) => ruleAt(reading, t)?.openers && !inGap(reading, t));
  if (empty.length === 0) return;
  reading.units = reading.units.filter((_, i) => !empty.includes(i));
  reading.signs = signsIn(reading.units);
}

/** Who stands in the gap of the phrase that ends at unit `t`: "gave X a tour of". Null where its opener is not before them. */
export function inGap(reading: Reading, t: number): Group | null {
  const openers = ruleAt(reading, t)?.openers;
  const group = peopleBefore(reading, t);
  return group && openers?.has(reading.tokens.form[wordBefore(reading, group)] ?? "") ? group : null;
}

/** The word that opens the phrase with a gap at unit `t`, or -1. */
export function openerAt(reading: Reading, t: number): number {
  const group = inGap(reading, t);
  return group ? wordBefore(reading, group) : -1;
}

function peopleBefore(reading: Reading, t: number): Group | null {
  if (!isHuman(reading.units[t - 1]) || wordsBetween(reading, t - 1, t) > 0) return null;
  return /[.;:]/.test(textBetween(reading, t - 1, t)) ? null : groupAround(reading, t - 1);
}

/** The last word before a group that is no date's. */
function wordBefore({units, dated}: Reading, {first}: Group): number {
  const unit = units[first];
  let at = (unit ? unitFrom(unit) : 0) - 1;
  while (dated.has(at)) at -= 1;
  return at;
}
