import type {Draft, Found} from "../grammar/draft.js";
import {isHuman, type Reading, ruleAt, wordAt, wordsBetween} from "../grammar/reading.js";
import {CALLS} from "../lexicon/channel-kinds.js";
import type {Cue, CueScope} from "../lexicon/codes.js";
import type {Item} from "../people/items.js";
import {areAmong, isAmong} from "../people/member-key.js";
import type {Sentence} from "../text/segment.js";

const TAKES_BACK = new Set<Cue>(["retracts", "unanswered"]);

interface Place {
  sentences: readonly Sentence[];
  index: number;
  sides: readonly string[];
  /** Everything the sentence holds, what it quotes too: most denials are somebody's words. */
  items: readonly Item[];
}

/**
 * "A paper reported a meeting of X and Y. Both denied it": what the sentence before told is taken back. A sentence that
 * names somebody else may deny something else.
 */
export function takeBack(found: Found, reading: Reading, {sentences, index, sides, items}: Place): void {
  const cue = (items.find(({meaning}) => takesBack(meaning)) ?? bareDenial(reading, items))?.meaning;
  if (cue?.kind !== "cue") return;
  const told = toldBefore(found.drafts, index).filter(({channel}) => cue.cue !== "unanswered" || CALLS.has(channel));
  if (told.length === 0 || namesOthers(reading, told, sides) || hasOwnAccount(reading)) return;
  found.drafts = found.drafts.filter((draft) => !told.includes(draft));
  for (const at of new Set(told.map(({sentence}) => sentence))) {
    const {start = 0, end = 0} = sentences[at] ?? {};
    found.refusals.push({start, end, reason: "denied", rule: cue.rule});
  }
}

function takesBack(meaning: Item["meaning"]): boolean {
  return meaning.kind === "cue" && TAKES_BACK.has(meaning.cue);
}

/** Words of a sentence that says no more than that it was not so. */
const BARE = 5;

/** "He had not.", "In fact they did not." */
function bareDenial({first, end}: Reading, items: readonly Item[]): Item | undefined {
  const last = items.at(-1);
  const denies = last?.meaning.kind === "cue" && last.meaning.cue === "not" && last.to === end;
  return denies && end - first <= BARE ? last : undefined;
}

const OWN = /^(which|of|prep|in)$/;

/** "A report that they had quarrelled has no basis", "a report on prices": what it holds stands beside it. */
function hasOwnAccount(reading: Reading): boolean {
  return reading.signs.cues.some((i) => {
    const meaning = reading.units[i]?.item?.meaning;
    const adjacent = wordsBetween(reading, i, i + 1) === 0 && OWN.test(wordAt(reading, i + 1) ?? "");
    return meaning?.kind === "cue" && meaning.cue === "account" && adjacent;
  });
}

const DENIAL_REACH = 3;

/** What the sentence before told, and what those before it told of the same people. */
function toldBefore(drafts: readonly Draft[], index: number): Draft[] {
  const last = drafts.filter(({sentence}) => sentence === index - 1);
  const people = last.flatMap(({members}) => members);
  return drafts.filter(
    ({sentence, members}) =>
      sentence === index - 1 || (people.length > 0 && index - sentence <= DENIAL_REACH && areAmong(members, people))
  );
}

const OFF_REACH = 2;

/** "X was to visit A on Friday. The trip has been put off": what was announced just before is called off. */
export function callOff(found: Found, reading: Reading, index: number): void {
  const plan = found.drafts.at(-1);
  if (plan?.status !== "announced" || index - plan.sentence > OFF_REACH) return;
  const off = reading.units.findIndex(({item}) => item?.meaning.kind === "cue" && item.meaning.cue === "cancelled");
  const meaning = off < 0 ? undefined : reading.units[off]?.item?.meaning;
  if (meaning?.kind !== "cue") return;
  const late = plan.past && index - plan.sentence === 1 && namesOnly(reading, plan, meaning.scope);
  if (!late && !isOffIt(reading, off) && !isOffNoun(reading, off)) return;
  plan.status = "cancelled";
  plan.rules = [...plan.rules, meaning.rule];
}

/** "The trip has been put off." */
function isOffNoun(reading: Reading, off: number): boolean {
  const noun = reading.units.findIndex((_, i) => ruleAt(reading, i)?.frame.startsWith("noun"));
  return noun >= 0 && noun < off && isTold(reading, noun) && !reading.units.some(isHuman);
}

/** "It came to nothing." */
function isOffIt({units, tokens, small, from}: Reading, off: number): boolean {
  const {item} = units[off] ?? {};
  return small.it.has(tokens.form[from - 1] ?? "") && item !== undefined && item.from - from <= 1;
}

/** "X was due in A. Fog kept him in B", "He stayed at home": nobody but those who were to take part. */
function namesOnly(reading: Reading, {members}: Draft, scope: CueScope | null): boolean {
  const told = reading.units.flatMap((unit) => (isHuman(unit) ? (reading.members.get(unit.entity) ?? []) : []));
  return (told.length > 0 || scope === "anybody") && areAmong(told, members);
}

/**
 * "X called off the trip on which he was to meet Y", "on which talks with Y were to be held": no meeting planned for it in the
 * same sentence will be either.
 */
export function callOffPlans(own: readonly Draft[]): void {
  const off = own.find(({channel, status}) => /^(visit|meeting)$/.test(channel) && status === "cancelled");
  if (!off) return;
  for (const plan of own) {
    const apart = plan.channel !== "meeting" && (plan.channel !== "visit" || plan.host !== off.host);
    if (apart || plan.status === "cancelled" || !isFor(plan, off)) continue;
    plan.status = "cancelled";
    plan.present = off.present;
  }
}

/** Whether a meeting is what a journey was to be made for: of people who go or would receive, planned or named behind it. */
function isFor(plan: Draft, off: Draft): boolean {
  const named = plan.frame.startsWith("noun") && plan.triggerStart > off.triggerStart && !plan.apart;
  return areAmong(plan.members, off.members) && (named || plan.status === "announced");
}

/** "The trip", "that meeting": one told before. */
function isTold({units, tokens, small}: Reading, i: number): boolean {
  return small.told_of.has(tokens.form[(units[i]?.item?.from ?? 0) - 1] ?? "");
}

/** Spokesmen speak for those told of. */
function namesOthers(reading: Reading, told: Draft[], sides: readonly string[]): boolean {
  const known = told.flatMap(({members}) => members);
  return reading.units
    .flatMap((unit) => (isHuman(unit) ? (reading.members.get(unit.entity) ?? []) : []))
    .some((m) => m.side !== null && m.role !== "spokesman" && (!sides.includes(m.side) || !isAmong(m, known)));
}
