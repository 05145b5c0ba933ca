import type {Reading} from "../grammar/reading.js";
import {IN_PERSON} from "../lexicon/channel-kinds.js";
import type {Cue} from "../lexicon/codes.js";
import {memberKey} from "../people/member-key.js";
import type {Pass} from "./pass.js";
import type {Told} from "./told.js";

/** Sentences between a denial and the claim it denies. */
const REACH = 2;
/** Words between "had" and "reported". */
const NEAR = 5;

/** Notes a contact that the text denies. */
export function noteDenied({found, index}: Pass, told: Told): void {
  found.denied = {members: told.members.map(memberKey), inPerson: isInPerson(told), sentence: index};
}

/**
 * "A denied that X had called Y. A website had reported that X called Y on Friday": the claim is the one denied. "The paper
 * wrote that": all that the outlet told of before says.
 */
export function isDeniedClaim({scene, found, index}: Pass, told: Told): boolean {
  const {denied} = found;
  if (!denied || index - denied.sentence > REACH || index === denied.sentence) return false;
  if (isToldByOutlet(scene.reading, told.t)) return true;
  if (denied.inPerson !== isInPerson(told) || !isClaim(scene.reading, told.t)) return false;
  return told.members.every((m) => denied.members.includes(memberKey(m)));
}

function isClaim(reading: Reading, t: number): boolean {
  return hadClaimed(reading, t) || isPrinted(reading, t);
}

function isInPerson({means, rule}: Told): boolean {
  return IN_PERSON.has(means?.channel ?? rule.channel);
}

/** "the paper wrote that": what prints the claim stands before it, and says so. */
function isPrinted({signs, units, small, tokens: {form}}: Reading, t: number): boolean {
  const to = units[t]?.item?.from ?? 0;
  return signs.cues.some((i) => {
    const {item} = units[i] ?? {};
    if (item?.meaning.kind !== "cue" || item.meaning.cue !== "outlet" || item.from > to) return false;
    return form.slice(item.to, to).some((word) => small.claims.has(word));
  });
}

/** Words between "the" and the outlet. */
const ADJECTIVES = 2;

/** "The paper wrote that", "The channel had claimed that": what opens the sentence is an outlet told of, or its report. */
function isToldByOutlet({signs, units, tokens: {form}, small, from}: Reading, t: number): boolean {
  const to = units[t]?.item?.from ?? from;
  return signs.cues.some((i) => {
    const {item} = units[i] ?? {};
    if (item?.meaning.kind !== "cue" || !OUTLETS.has(item.meaning.cue) || i > t || item.from > from + ADJECTIVES + 1)
      return false;
    const words = form.slice(Math.max(0, item.from - ADJECTIVES - 1), item.from);
    const claims = form.slice(item.to, to).some((word) => small.claims.has(word) || small.claimed.has(word));
    return claims && words.some((word) => small.told_of.has(word) && !small.one_only.has(word));
  });
}

const OUTLETS = new Set<Cue>(["outlet", "account"]);

/** "had reported", where the verb stands last "reported had" */
function hadClaimed({tokens: {form}, small, from, units}: Reading, t: number): boolean {
  const to = units[t]?.item?.from ?? from;
  for (let word = from; word < to; ++word) {
    if (!small.pluperfect.has(form[word] ?? "")) continue;
    const near = form.slice(Math.max(from, word - NEAR), Math.min(to, word + NEAR + 1));
    if (near.some((other) => small.claimed.has(other))) return true;
  }
  return false;
}
