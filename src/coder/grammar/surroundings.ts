import {CALLS} from "../lexicon/channel-kinds.js";
import type {PlaceRow} from "../lexicon/lexicon-rows.js";
import {type Entity, unitFrom, unitTo} from "../people/entities.js";
import {gap} from "../text/tokens.js";
import type {Channel} from "../types.js";
import {governor} from "./group.js";
import {firstDatedWord} from "./has-date.js";
import {plainWords} from "./plain-words.js";
import {beforeArticle, frameAt, isVerbAt, type Reading, ruleAt, textBetween, wordAt, wordsBetween} from "./reading.js";
import {tellsInviting} from "./relative-clause.js";

/** Words that say by what means two were in touch: their unit, and the channel. */
interface Means {
  index: number;
  channel: Channel;
}

const TALKING = new Set([
  "talks",
  "speaks",
  "agrees",
  "meets",
  "together",
  "contacts",
  "wishes",
  "called_by",
  "hears",
  "does_same"
]);

/** Words but those of names between a verb and its means. */
const MEANS_REACH = 12;

/** "talked by phone", "a meeting by video": words that say by what means belong to what stands before them. */
export function meansOf(reading: Reading, t: number): Means | null {
  const frame = frameAt(reading, t) ?? "";
  if (frame === "noun") return meansAt(reading, t + 1, wordsBetween(reading, t, t + 1) === 0);
  if (frame === "convenes") return subjectBefore(reading, t);
  if (frame === "noun_message" || frame === "sends") return spokenMeans(reading, t);
  if (!TALKING.has(frame)) return null;
  for (let i = t + 1; i < reading.units.length && plainWords(reading, t, i) <= MEANS_REACH; ++i) {
    if (opensRelative(reading, i) || tellsInviting(reading, i)) break;
    const means = meansAt(reading, i, true) ?? nounBehind(reading, i);
    if (means) return means;
    if (isVerbAt(reading, i)) break;
  }
  const before = meansBefore(reading, t) ?? nounBefore(reading, t);
  return before && !isToldIn(reading, before.index, t) ? before : null;
}

/** "In a call with Z, X said he would meet Y": what is told in a call need not be by call. */
function isToldIn({units, tokens, small}: Reading, call: number, t: number): boolean {
  const [from, to] = [units[call]?.item?.to ?? 0, units[t]?.item?.from ?? 0];
  for (let word = from; word < to; ++word)
    if (small.reporting.has(tokens.form[word] ?? "") && !gap(tokens, word).includes(",")) return true;
  return false;
}

/** "delivered a message to Y by telephone": it was spoken. */
function spokenMeans(reading: Reading, t: number): {index: number; channel: Channel} | null {
  for (let i = t + 1; i < reading.units.length && plainWords(reading, t, i) <= MEANS_REACH; ++i) {
    const means = meansAt(reading, i, true);
    if (means) return CALLS.has(means.channel) ? means : null;
    if (ruleAt(reading, i) || /^(and|clause|which|who|then)$/.test(wordAt(reading, i) ?? "")) return null;
  }
  return null;
}

/** "A video call brought together X and Y": what brought them together is by what they spoke. */
function subjectBefore(reading: Reading, t: number): Means | null {
  for (let i = t - 1; i >= 0 && !isVerbAt(reading, i) && reading.units[i]?.entity?.kind !== "human"; --i) {
    const rule = ruleAt(reading, i);
    if (rule && CALLS.has(rule.channel) && /^noun/.test(rule.frame)) return {index: i, channel: rule.channel};
  }
  return null;
}

/** "met X, with whom he had been on the phone": the means are those of another contact. */
function opensRelative(reading: Reading, i: number): boolean {
  return wordAt(reading, i) === "who" && wordAt(reading, i - 1) === "with";
}

/** "By video it was that X and Y spoke": nothing but the people and their joining words stand between. */
function meansBefore(reading: Reading, t: number): Means | null {
  for (let i = t - 1; i >= 0 && !isVerbAt(reading, i) && !/[;:]/.test(textBetween(reading, i, t)); --i) {
    const word = wordAt(reading, i);
    if (word === "clause" || word === "then" || word === "aux") return null;
    const means = meansAt(reading, i, true);
    if (means && (means.channel !== "message" || frameAt(reading, t) === "wishes")) return means;
  }
  return null;
}

/** "In phone calls on Tuesday, X discussed it with Y" */
function nounBefore(reading: Reading, t: number): Means | null {
  for (let i = t - 1; i > 0 && !isVerbAt(reading, i); --i) {
    const means = insideCall(reading, i);
    if (means) return means;
  }
  return null;
}

/** "in a phone call": the call at unit `i`, where it is what something was said in. */
function insideCall(reading: Reading, i: number): Means | null {
  const rule = ruleAt(reading, i);
  const inside = rule?.frame === "noun" && CALLS.has(rule.channel) && isInside(reading, i);
  return inside ? {index: i, channel: rule.channel} : null;
}

const ADJECTIVES = 4;

/** "in a long and friendly phone call": adjectives may stand before the noun. */
export function isInside(reading: Reading, i: number): boolean {
  if (governor(reading, i) === "in") return true;
  const at = wordAt(reading, i - 1) === "and" ? i - 2 : i - 1;
  const before = beforeArticle(reading, at);
  const near = wordsBetween(reading, before, i) <= ADJECTIVES && !/[;:]/.test(textBetween(reading, before, i));
  return wordAt(reading, before) === "in" && near;
}

const JOINS = new Set(["with", "from", "to", "by", "of", "between"]);

/** "discussed it in a phone call": a noun that takes no party of its own. */
function nounBehind(reading: Reading, i: number): Means | null {
  return JOINS.has(wordAt(reading, i + 1) ?? "") ? null : insideCall(reading, i);
}

function meansAt(reading: Reading, i: number, near: boolean): Means | null {
  const rule = ruleAt(reading, i);
  return near && (rule?.frame === "means" || rule?.frame === "medium") ? {index: i, channel: rule.channel} : null;
}

/** "met in A on Monday, and saw each other again in May": place and day are of the verb before. */
function isToldApart(reading: Reading, place: number, t: number): boolean {
  if (place > t || wordAt(reading, t - 1) !== "and" || wordsBetween(reading, t - 1, t) > 0) return false;
  const [left, right] = [reading.units[place], reading.units[t]];
  if (!left || !right) return false;
  if (firstDatedWord(reading.dated, {from: unitTo(left), to: unitFrom(right)}) < 0) return false;
  return reading.units.slice(0, place).some((_, k) => TALKING.has(frameAt(reading, k) ?? ""));
}

/** ", a newspaper in A wrote", "sources in A said": where it was told. */
function isSourceAt(reading: Reading, place: number, t: number): boolean {
  if (place < t || wordsBetween(reading, place, place + 1) > 0) return false;
  const said = /^(says|report|aux)$/.test(wordAt(reading, place + 1) ?? "") || frameAt(reading, place + 1) === "sends";
  return said && /,/.test(textBetween(reading, t, place));
}

/** Where a meeting took place: the nearest place behind "in" or "at", and how many words from the verb. */
export function placeOf(
  reading: Reading,
  t: number
): {place: PlaceRow | null; country: string; distance: number} | null {
  let best: {place: PlaceRow | null; country: string; distance: number} | null = null;
  for (const [i, unit] of reading.units.entries()) {
    const entity: Entity | undefined = unit.entity;
    if (entity?.kind !== "place" || !entity.country || entity.possessive) continue;
    const before = reading.tokens.form[entity.from - 1] ?? "";
    if (!reading.small.at_place.has(before)) continue;
    if (
      reading.units
        .slice(t + 1, i)
        .some((_, k) => isVerbAt(reading, t + 1 + k) && frameAt(reading, t + 1 + k) === "is_in")
    )
      continue;
    if (isToldApart(reading, i, t) || isSourceAt(reading, i, t)) continue;
    const distance = wordsBetween(reading, Math.min(i, t), Math.max(i, t));
    if (!best || distance < best.distance) best = {place: entity.place, country: entity.country, distance};
  }
  return best;
}

/** Whether unit `t` tells of a call, by its own word or by the means beside it. */
export function isCall(reading: Reading, t: number): boolean {
  const channel = meansOf(reading, t)?.channel ?? ruleAt(reading, t)?.channel;
  return channel !== undefined && CALLS.has(channel);
}
