import type {Draft} from "../grammar/draft.js";
import {infinitiveAt} from "../grammar/infinitive-at.js";
import {type Reading, ruleAt, ruleBefore} from "../grammar/reading.js";
import {placeOf} from "../grammar/surroundings.js";
import {isMultilateral} from "../parties/multilateral.js";
import {isLookedFor} from "../people/any-pair.js";
import type {Member} from "../people/entities.js";
import type {Verdict} from "../status/verdict.js";
import type {Channel} from "../types.js";
import {isAmongCalls} from "./among-calls.js";
import {areFarApart} from "./far-apart.js";
import {isInOnePlace} from "./one-place.js";
import type {Pass} from "./pass.js";
import {isTalkOnVisit} from "./talk-on-visit.js";
import {isListed, isSetOutOn} from "./timetable.js";
import type {Told} from "./told.js";
import {isApart} from "./told-before.js";
import {isToldAsPast} from "./told-how.js";
import {isWeak, standsAlone} from "./weak-telling.js";

/** The draft of what a trigger tells. All drafts have one make, which later stages read faster. */
export function makeDraft(pass: Pass, told: Told, verdict: Verdict): Draft {
  const {scene, sentence, index, found, drafts} = pass;
  const {t, rule, parties, members, means, initiator, invitation, asked, same} = told;
  const {reading, sides} = scene;
  const {item} = reading.units[t] ?? {};
  const past = isToldAsPast(reading, t);
  const place = parties.destination ?? pass.journey ?? placeOf(reading, t);
  return {
    members,
    initiator: isLookedFor(sides, initiator) ? initiator : asked.side,
    host: parties.host,
    travelled: parties.travelled,
    destination: parties.destination,
    used: parties.used,
    sentence: index,
    start: sentence.start,
    end: sentence.end,
    triggerStart: reading.tokens.start[item?.from ?? -1] ?? 0,
    triggerEnd: reading.tokens.end[(item?.to ?? 0) - 1] ?? 0,
    channel: isTalkOnVisit(pass, told) ? "meeting" : (means?.channel ?? same?.channel ?? channelOf(pass, told)),
    frame: rule.frame,
    lookback: null,
    apart: isApart(reading, t),
    present:
      isOffAhead(rule, past, verdict) ||
      presentAt(reading, t, rule) ||
      (rule.frame.startsWith("noun") && listedAs(reading, t)),
    past,
    stands: standsAlone(reading, t, {rule, parties, sentence}) && isOneWithOthers(members),
    weak: isWeak(scene, t, {rule, parties, members, means: means !== null, own: drafts, found, index}),
    status: verdict.status,
    invitedBy: invitation.side,
    place: place?.place ?? null,
    country: place?.country ?? parties.host,
    multilateral: isMultilateral(sides, members),
    rules: [rule.id, ...nounRule(reading, means), ...verdict.rules, ...invitation.rules, ...asked.rules]
  };
}

/** "had a conversation with Y at the ministry": in one place they have met; as the guests of a third they visit him, not one another. */
function channelOf(pass: Pass, told: Told): Channel {
  const {reading, sides} = pass.scene;
  const {t, rule, parties, members} = told;
  if (isAmongCalls(pass, told) || (rule.channel === "meeting" && areFarApart(reading, t))) return "call";
  const {host} = parties;
  const abroad = host !== null && !sides.includes(host) && sides.every((side) => members.some((m) => m.side === side));
  if (rule.channel === "visit" && abroad) return "meeting";
  return rule.retold && rule.channel === "call" && isInOnePlace(reading, t) ? "meeting" : rule.channel;
}

/** "will not travel on Monday after all": the day is still to come. */
function isOffAhead({planned, present}: Told["rule"], past: boolean, {status}: Verdict): Draft["present"] {
  return (planned || present) && status === "cancelled" && !past ? "coming" : false;
}

/** "hurried to A to meet Y": an infinitive has the time of the verb before it. */
function presentAt(reading: Reading, t: number, {present}: Told["rule"]): Draft["present"] {
  const to = present ? infinitiveAt(reading, t) : -1;
  return to < 0 ? present : (ruleBefore(reading, t)?.present ?? present);
}

/** Whether a noun stands in a timetable, which lists what is to come, or behind a verb in the present. */
function listedAs(reading: Reading, t: number): Draft["present"] {
  return isListed(reading, t) ? "coming" : isSetOutOn(reading, t);
}

/** "discussed it in a call": the noun makes the contact as much as the verb. */
function nounRule(reading: Reading, means: Told["means"]): string[] {
  const rule = means ? ruleAt(reading, means.index) : null;
  return rule?.frame === "noun" || rule?.frame === "medium" ? [rule.id] : [];
}

/** "X talked with Y and Z": one person is on one side at least; of two groups the words may sum up what is told elsewhere. */
function isOneWithOthers(members: readonly Member[]): boolean {
  const sides = members.map(({side}) => side);
  const apart = new Set(sides).size === 2;
  return members.length === 2 || (apart && sides.some((side) => sides.filter((s) => s === side).length === 1));
}
