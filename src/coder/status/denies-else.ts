import {governor} from "../grammar/group.js";
import {isHuman, type Reading, textBetween, wordAt, wordsBetween} from "../grammar/reading.js";

/**
 * Whether somebody denies something else behind the contact at unit `t`: "in a call with Y, X denied the charges", "received
 * Y, who denied them", "… said that they were baseless".
 */
export function deniesElse(reading: Reading, index: number, t: number): boolean {
  if (isOpposed(reading, t, index)) return false;
  return (
    completesPair(reading, index, t) || isInRelative(reading, index, t) || isSaid(reading, index, t) || isIn(reading, t)
  );
}

/** "…, but Z denied it" */
function isOpposed(reading: Reading, t: number, index: number): boolean {
  return reading.units.slice(t + 1, index).some((_, i) => /^(but|then)$/.test(wordAt(reading, t + 1 + i) ?? ""));
}

/** "In a call with Y, X denied …": until then the sentence has named nobody of X's side. */
function completesPair(reading: Reading, index: number, t: number): boolean {
  const {units, members, traits} = reading;
  const actor = traits.has("verb first")
    ? index + 1
    : units.findLastIndex((unit, i) => i > t && i < index && isHuman(unit));
  const {entity} = actor > t ? (units[actor] ?? {}) : {};
  if (entity?.kind !== "human" || entity.possessive || governor(reading, actor)) return false;
  const apart = textBetween(reading, Math.min(t, actor), actor);
  const since = textBetween(reading, Math.min(actor, index), Math.max(actor, index));
  if (!/[,،]/.test(apart) || /[,،]/.test(since)) return false;
  if (units.slice(t + 1, actor).some((_, i) => /^(who|which)$/.test(wordAt(reading, t + 1 + i) ?? ""))) return false;
  const sideOf = (i: number) => {
    const known = units[i]?.entity;
    return known?.kind === "human" ? (members.get(known)?.[0]?.side ?? null) : null;
  };
  const side = sideOf(actor);
  const before = units.slice(0, actor).map((_, i) => sideOf(i));
  return side !== null && !before.includes(side) && before.some((other) => other !== null);
}

/** "received Y, who denied …" */
function isInRelative(reading: Reading, index: number, t: number): boolean {
  const near = index - 1 > t && wordAt(reading, index - 1) === "who" && wordsBetween(reading, index - 1, index) === 0;
  return near && isHuman(reading.units[index - 2]) && wordsBetween(reading, index - 2, index - 1) === 0;
}

/** "… and said that it was baseless" */
function isSaid(reading: Reading, index: number, t: number): boolean {
  for (let i = t + 1; i < index - 1; ++i)
    if (/^(says|tells|aux)$/.test(wordAt(reading, i) ?? "") && /^(which|clause)$/.test(wordAt(reading, i + 1) ?? ""))
      return true;
  return false;
}

/** "X, in talks with Y, the charges denied": where the verb stands last, the words for the contact begin with "in". */
function isIn({traits, small, tokens, units}: Reading, t: number): boolean {
  return traits.has("verb last") && small.at_place.has(tokens.form[units[t]?.item?.from ?? -1] ?? "");
}
