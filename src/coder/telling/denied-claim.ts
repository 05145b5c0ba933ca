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
  const claimed = hadClaimed(scene.reading, told.t) || isPrinted(scene.reading, told.t);
  if (!claimed || denied.inPerson !== isInPerson(told)) return false;
  return told.members.every((m) => denied.members.includes(memberKey(m)));
}

function isInPerson({means, rule}: Told): boolean {
  return IN_PERSON.has(means?.channel ?? rule.channel);
}

/** An outlet or its report, and the words from there to the contact it may tell of. */
interface Claimant {
  cue: Cue;
  /** The first word of the outlet. */
  from: number;
  says: readonly string[];
}

/** The outlets before the contact at unit `t`, and their reports. */
function claimantsOf({signs, units, tokens: {form}}: Reading, t: number): Claimant[] {
  const to = units[t]?.item?.from ?? 0;
  return signs.cues.flatMap((i) => {
    const {item} = units[i] ?? {};
    if (i > t || item?.meaning.kind !== "cue" || !OUTLETS.has(item.meaning.cue)) return [];
    return [{cue: item.meaning.cue, from: item.from, says: form.slice(item.to, to)}];
  });
}

const OUTLETS = new Set<Cue>(["outlet", "account"]);

/** "the paper wrote that": what prints the claim stands before it, and says so. */
function isPrinted(reading: Reading, t: number): boolean {
  const {claims} = reading.small;
  return claimantsOf(reading, t).some(({cue, says}) => cue === "outlet" && says.some((word) => claims.has(word)));
}

/** "The paper wrote that", "The channel had claimed that": what opens the sentence is an outlet told of, or its report. */
function isToldByOutlet(reading: Reading, t: number): boolean {
  const {claims, claimed} = reading.small;
  return claimantsOf(reading, t).some(
    ({from, says}) => isKnown(reading, from) && says.some((word) => claims.has(word) || claimed.has(word))
  );
}

/** Words between "the" and the outlet. */
const ADJECTIVES = 2;

/** "the daily party paper", near the sentence's opening; not "a paper". */
function isKnown({tokens: {form}, small, from}: Reading, outlet: number): boolean {
  const words = form.slice(Math.max(0, outlet - ADJECTIVES - 1), outlet);
  const known = words.some((word) => small.told_of.has(word) && !small.one_only.has(word));
  return known && outlet <= from + ADJECTIVES + 1;
}

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
