import type {Draft} from "../grammar/draft.js";
import {governor} from "../grammar/group.js";
import {isHuman, type Reading, ruleAt, textBetween, wordAt, wordsBetween} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import {sideAt} from "../grammar/side-at.js";
import {subjectOf} from "../grammar/subject-of.js";
import {CALLS, WIRED} from "../lexicon/channel-kinds.js";
import {type Frame, type InviteFrame, isAskedBy} from "../lexicon/codes.js";
import type {ChannelRule} from "../lexicon/lexicon.js";
import {askerBehind} from "../parties/asked-in.js";
import {thankedSide} from "../parties/thanked.js";
import type {Entity} from "../people/entities.js";
import {areAmong, isAmong} from "../people/member-key.js";
import {askerBefore, nationBefore} from "./asked-on.js";

/** Sentences back to the call that "it came from …" speaks of. */
const NEAR = 2;
/** Sentences back to the call that "X, who made the call" speaks of. */
const FAR = 5;
/** Units between the noun and "came from". */
const CLOSE = 4;

interface Told {
  own: Draft[];
  before: Draft | undefined;
  index: number;
}

/** "at X's request", "initiated by X", "the call came from A": gives the call or letter told beside it whoever began it. */
export function creditInitiators(reading: Reading, sides: readonly string[], told: Told): void {
  const {triggers, invites} = reading.signs;
  if (triggers.length + invites.length === 0) return;
  for (const i of invites.length > 0 ? [...triggers, ...invites].sort((a, b) => a - b) : triggers) {
    const item = reading.units[i]?.item;
    const {frame, rule} = signAt(reading, i) ?? {};
    if (!item || !frame || !rule) continue;
    const side = sideSaid(reading, i, {frame, sides});
    if (!side || !sides.includes(side)) continue;
    const at = reading.tokens.start[item.from] ?? 0;
    const draft = talkTold(told, at);
    // "He rang the A-ian": of its own call the verb has said more than "he" does.
    if (!draft || (frame === "caller" && draft.triggerStart === at && draft.initiator !== null)) continue;
    draft.initiator = side;
    draft.rules.push(rule);
  }
}

/** "The call came from A" is a phrase of calls; with a place behind it says only who began. */
function signAt(reading: Reading, i: number): {frame: Sign; rule: string} | null {
  const {meaning} = reading.units[i]?.item ?? {};
  if (meaning?.kind === "invite") return meaning;
  if (meaning?.kind === "trigger" && THANKED.has(meaning.rule.frame) && WIRED.has(meaning.rule.channel))
    return {frame: "thanked", rule: meaning.rule.id};
  // "La llamada partió de A": a verb for leaving, said of a call.
  if (meaning?.kind === "trigger" && meaning.rule.frame === "leaves")
    return isBesideCall(reading, i) ? {frame: "came_from", rule: meaning.rule.id} : null;
  if (meaning?.kind === "trigger" && CALLING.has(meaning.rule.frame)) return {frame: "caller", rule: meaning.rule.id};
  const from = meaning?.kind === "trigger" && meaning.rule.frame === "noun_from";
  return from ? {frame: "asked_by", rule: meaning.rule.id} : null;
}

/** "the call left A"; "a call from X left Y with a promise" is another matter. */
function isBesideCall(reading: Reading, i: number): boolean {
  return [i - 1, i - 2].some(
    (t) => WIRED.has(ruleAt(reading, t)?.channel ?? "meeting") && !isHuman(reading.units[i - 1])
  );
}

type Sign = InviteFrame | "caller" | "thanked";

function sideSaid(reading: Reading, i: number, {frame, sides}: {frame: Sign; sides: readonly string[]}): string | null {
  if (frame === "thanked") return thankedSide(reading, i, sides);
  return frame === "caller" ? callerAt(reading, i) : partyAt(reading, i, {frame, sides});
}

const THANKED = new Set<Frame>(["noun", "noun_call", "noun_message"]);
const CALLING = new Set<Frame>(["initiates", "calls", "calls_name"]);

/** "They spoke on Monday. X was the one who called": credits the call told before; whether it did, and no other call is told. */
export function creditTold(
  {reading, used, sides}: Scene,
  t: number,
  {rule, told, index}: {rule: ChannelRule; told: readonly Draft[]; index: number}
): boolean {
  if (rule.frame !== "initiates" || rule.channel === "message") return false;
  const before = told.findLast(({channel}) => CALLS.has(channel));
  if (!before || index - before.sentence > (saysTheCall(reading, t) ? FAR : NEAR) || before.weak) return false;
  const group = subjectOf(reading, t, used);
  const subject = group && wordsBetween(reading, group.last, t) <= 1 ? group.entities[0] : undefined;
  const caller = subject ? reading.members.get(subject)?.[0] : undefined;
  const known = caller?.side && isAmong(caller, before.members);
  if (!known || !sides.includes(caller.side ?? "")) return false;
  const others = (entity: Entity) => !areAmong(reading.members.get(entity) ?? [], before.members);
  if (reading.units.some((unit, i) => i > t && isHuman(unit) && !unit.entity.reference && others(unit.entity)))
    return false;
  before.initiator = caller.side;
  before.rules = [...before.rules, rule.id];
  return true;
}

/** "made the call": one told of before. */
function saysTheCall({units, tokens, small}: Reading, t: number): boolean {
  const {to = 0} = units[t]?.item ?? {};
  return [to - 2, to - 3].some((word) => small.told_of.has(tokens.form[word] ?? ""));
}

/** "A had placed the call", "the B-ian called A": somebody or a capital that called, where nobody is named as called. */
function callerAt(reading: Reading, t: number): string | null {
  if (isHuman(reading.units[t + 1]) && !/[,;:]/.test(textBetween(reading, t, t + 1))) return null;
  if (ruleAt(reading, t)?.pronoun) return null;
  if (ruleAt(reading, t)?.frame === "calls_name" && !endsCall(reading, t)) return null;
  const before = [t - 1, t - 2].find((i) => reading.units[i]?.entity !== undefined || isDemonym(reading, i));
  if (before === undefined || governor(reading, before)) return null;
  if (isDemonym(reading, before) && wordAt(reading, before - 1) !== "det") return null;
  return wordsBetween(reading, before, t) <= 1 ? sideAt(reading, before) : null;
}

/** "the A-ian called, …", "called on Monday", "called to voice support"; "called the raid a crime" is no call. */
function endsCall({units, tokens, dated, small}: Reading, t: number): boolean {
  const to = units[t]?.item?.to ?? 0;
  return (
    dated.has(to) || small.infinitive.has(tokens.form[to] ?? "") || /^[.,;]/.test(tokens.text.slice(tokens.end[to - 1]))
  );
}

function isDemonym({units}: Reading, i: number): boolean {
  return units[i]?.item?.meaning.kind === "demonym";
}

function partyAt(
  reading: Reading,
  i: number,
  {frame, sides}: {frame: InviteFrame; sides: readonly string[]}
): string | null {
  if (frame === "asker_before") return askerBefore(reading, i);
  if (frame === "receiver_before") return otherSide(sides, sideAt(reading, i - 1));
  if (frame === "asker_nation") return nationBefore(reading, i);
  if (frame === "asker_first") return firstSide(reading, i);
  if (frame === "came_from" ? !isBesideWire(reading, i) : !isAskedBy(frame)) return null;
  const at = askerBehind(reading, i);
  if (at >= 0) return sideAt(reading, at);
  // "congratulated X, in a call that he made today, Y", "… with Y": where the verb comes first, so does whoever acts.
  return reading.traits.has("verb first") ? firstSide(reading, i) : null;
}

/** "the call, which lasted an hour, came from A" */
function isBesideWire(reading: Reading, i: number): boolean {
  const first = Math.max(0, i - CLOSE);
  return reading.units.slice(first, i).some((_, k) => WIRED.has(ruleAt(reading, first + k)?.channel ?? "meeting"));
}

/** "X rang Y at the request of the former": the side named first. */
function firstSide({units, members}: Reading, i: number): string | null {
  for (const {entity} of units.slice(0, i)) {
    const side = entity && !entity.possessive && !entity.reference ? members.get(entity)?.[0]?.side : null;
    if (side) return side;
  }
  return null;
}

/** Whoever received a call was rung by the other side; of a third country's nothing follows. */
function otherSide(sides: readonly string[], received: string | null): string | null {
  return received !== null && sides.includes(received) ? (sides.find((side) => side !== received) ?? null) : null;
}

function talkTold({own, before, index}: Told, at: number): Draft | undefined {
  const talks = own.filter(({channel, weak}) => WIRED.has(channel) || weak);
  const last = talks.findLast(({triggerStart}) => triggerStart < at) ?? talks[0];
  if (last) return last;
  return before && index - before.sentence <= NEAR && (WIRED.has(before.channel) || before.weak) ? before : undefined;
}
