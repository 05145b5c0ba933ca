import type {Draft} from "../grammar/draft.js";
import {governor, groupAround} from "../grammar/group.js";
import {isHuman, type Reading, wordAt, wordsBetween} from "../grammar/reading.js";
import {subjectOf} from "../grammar/subject-of.js";
import {CALLS} from "../lexicon/channel-kinds.js";
import {type Member, unitTo} from "../people/entities.js";
import {isAmong} from "../people/member-key.js";

/** Words from "offered Y his heartfelt" to "condolences". */
const OFFER_REACH = 4;
/** Words between the verb and whom it congratulates. */
const OBJECT_REACH = 2;
const RULE = "wisher";

/**
 * "X congratulated Y by telephone" or "in a call", "Y was congratulated by X in a call": whoever took to the telephone with
 * wishes has rung. "In a conversation with Y, X congratulated him" does not say so.
 */
export function creditWisher(reading: Reading, drafts: readonly Draft[]): void {
  const draft = drafts.find(isUnclaimed);
  if (!draft) return;
  for (let k = reading.from; (reading.tokens.end[k] ?? Number.POSITIVE_INFINITY) <= draft.end; ++k) {
    const verb = wishAt(reading, k);
    if (verb < 0 || isEarlier(reading, verb, draft)) continue;
    const side = wisherAt(reading, verb, draft);
    if (side === null) continue;
    draft.initiator = side;
    draft.rules.push(RULE);
    return;
  }
}

/** A call of which nobody has said who made it. */
function isUnclaimed({channel, initiator, status, multilateral}: Draft): boolean {
  return CALLS.has(channel) && initiator === null && status === "occurred" && !multilateral;
}

/** The verb: "congratulated", or "offered" before "condolences"; -1 where word `k` brings no wishes. */
function wishAt({tokens: {form}, small}: Reading, k: number): number {
  if (small.wishes.has(form[k] ?? "")) return k;
  if (!small.wish.has(form[k] ?? "")) return -1;
  for (let i = k - 1; i >= k - OFFER_REACH && i >= 0; --i) if (small.offers.has(form[i] ?? "")) return i;
  return -1;
}

/** "X, whom Y had congratulated in May, rang": the wishes came before the call. */
function isEarlier({tokens: {form, text, start, end}, small}: Reading, k: number, {triggerStart}: Draft): boolean {
  if (!small.pluperfect.has(form[k - 1] ?? "")) return false;
  const [from, to] = [end[k] ?? 0, triggerStart];
  return /[,،]/.test(from < to ? text.slice(from, to) : text.slice(to, start[k]));
}

/** The side of whoever wishes, where he and whom he speaks to are the parties of the call. */
function wisherAt(reading: Reading, k: number, draft: Draft): string | null {
  const {members: parties} = draft;
  const behind = reading.units.findIndex((unit) => unitTo(unit) > k);
  const t = behind < 0 ? reading.units.length : behind;
  const passive = reading.small.passive_verb.has(reading.tokens.form[k - 1] ?? "");
  const noun = !passive && draft.frame === "noun" && (reading.tokens.start[k] ?? 0) < draft.triggerStart;
  if (!passive && !noun && draft.frame !== "means") return null;
  const wisher = passive ? byWhom(reading, t) : subject(reading, t);
  if (!wisher || !isAmong(wisher, parties)) return null;
  // "congratulated the army in a call with Y"
  return passive || isToParty(reading, t, {wisher, parties, named: noun}) ? wisher.side : null;
}

function subject(reading: Reading, t: number): Member | undefined {
  const group = subjectOf(reading, t, new Set());
  if (group?.entities.length !== 1) return undefined;
  const members = group.entities.flatMap((entity) => reading.members.get(entity) ?? []);
  return members.length === 1 ? members[0] : undefined;
}

function byWhom(reading: Reading, t: number): Member | undefined {
  for (let i = t; i < reading.units.length && wordAt(reading, i) !== "clause"; ++i) {
    const {entity} = reading.units[i] ?? {};
    if (entity?.kind === "human" && governor(reading, i) === "by") return reading.members.get(entity)?.[0];
  }
  return undefined;
}

/** Whom it congratulates is the other party, or, where nobody need be `named`, nobody is: "congratulated the army". */
function isToParty(
  reading: Reading,
  t: number,
  {wisher, parties, named}: {wisher: Member; parties: readonly Member[]; named: boolean}
): boolean {
  const near = [t, t + 1, t + 2].find((i) => isHuman(reading.units[i]) && wordsBetween(reading, t, i) <= OBJECT_REACH);
  if (near === undefined) return !named;
  const members = groupAround(reading, near).entities.flatMap((entity) => reading.members.get(entity) ?? []);
  const others = members.filter((m) => !isAmong(m, [wisher]));
  return others.length === 0 || others.some((m) => m.side !== wisher.side && isAmong(m, parties));
}
