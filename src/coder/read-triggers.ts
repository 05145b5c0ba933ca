import {isAmongAmbassadors} from "./ambassadors.js";
import {isAnyPair, isLookedFor, isPair} from "./any-pair.js";
import {hasOtherSense} from "./any-pair-sense.js";
import {tellsOfSeveral} from "./any-pair-several.js";
import {judgeAnyPair} from "./any-pair-status.js";
import {possessorOf} from "./arguments.js";
import {askedIn, hostsOf, joinHost, joinLatest, joinNamedGuests} from "./companions.js";
import {likeBefore, sharedParty} from "./does-same.js";
import {type Draft, distinct, type Found} from "./draft.js";
import type {Member} from "./entities.js";
import {gapped} from "./gapped.js";
import {type Reading, ruleAt} from "./group.js";
import {handedOver} from "./handed.js";
import {hasCue} from "./has-cue.js";
import {creditInitiators, creditTold} from "./initiator.js";
import {creditInvitation, invitationIn} from "./invitation.js";
import {isMultilateral} from "./multilateral.js";
import {isOutsidersOwn} from "./outsiders-own.js";
import {partiesOf} from "./parties.js";
import {mayWait} from "./pending.js";
import {isInScareQuotes, isQuestion, isQuoted} from "./quoted.js";
import {missingParty} from "./rescue.js";
import {onTheLine} from "./rings.js";
import {type Parties, partiesWith, type Scene} from "./scene.js";
import type {Sentence} from "./segment.js";
import {separated} from "./separate.js";
import {judge} from "./status.js";
import {meansOf, placeOf} from "./surroundings.js";
import {isListed} from "./timetable.js";
import {calledOff, isApart, isRetold} from "./told-before.js";
import {spokenByWire} from "./told-by-wire.js";
import {isToldAsPast} from "./told-how.js";
import type {ExclusionReason} from "./types.js";
import type {Verdict} from "./verdict.js";
import {isWeak, nameChannel, standsAlone} from "./weak-telling.js";

export function readTriggers(scene: Scene, where: {sentence: Sentence; index: number}, found: Found): void {
  const {reading} = scene;
  const drafts: Draft[] = [];
  const taken = new Set<number>();
  const question = isQuestion(reading, where.sentence);
  let untold = false;
  const joins: {t: number; draft: Draft | null}[] = [];
  let journey: Draft["destination"] = null;
  reading.signs.triggers.forEach((t) => {
    const unit = reading.units[t];
    if (unit?.item?.meaning.kind !== "trigger") return;
    const {rule} = unit.item.meaning;
    if (rule.frame === "accompanies") joinLatest(scene, t, drafts.at(-1) ?? null);
    if (/^(joins|other_end|accompanies)$/.test(rule.frame) && !(rule.frame === "other_end" && onTheLine(scene, t))) {
      if (rule.frame !== "accompanies") joins.push({t, draft: drafts.at(-1) ?? null});
      return;
    }
    if (taken.has(t)) return;
    if (rule.frame === "guest_of" && joinHost(scene, t, drafts.at(-1))) return;
    if (creditTold(scene, t, {rule, before: drafts.at(-1) ?? found.drafts.at(-1), index: where.index})) return;
    if (drafts.length > 0 && rule.frame === "noun" && isQuoted(reading, t, where.sentence)) return;
    const several = isAnyPair(scene.sides) && tellsOfSeveral(reading, t);
    const parties =
      partiesOf(scene, t, rule) ??
      spokenByWire(scene, t, {found, index: where.index, rule}) ??
      (several ? partiesWith({members: [], used: []}) : null);
    if (!parties) {
      untold ||= rule.frame === "noun_visit" && drafts.length === 0;
      if (rule.frame === "noun_visit") drafts.push(...calledOff(scene, t, {found, index: where.index}));
      if (rule.frame === "noun_visit") journey = makeVisit(drafts.at(-1), scene.sides) ?? journey;
      if (
        rule.frame === "noun_call" ||
        (rule.frame === "noun_message" && isRetold(reading, t, {...rule, retold: true}))
      )
        nameChannel(drafts.at(-1) ?? found.drafts.at(-1), where.index, rule.channel);
      return;
    }
    if (isAnyPair(scene.sides) && hasOtherSense(reading, t, parties.used.at(-1) ?? null)) {
      found.refusals.push({start: where.sentence.start, end: where.sentence.end, reason: "other_sense", rule: rule.id});
      return;
    }
    const means = meansOf(reading, t);
    if (means) taken.add(means.index);
    if (isOutsidersOwn(scene, t, {parties, rule, channel: means?.channel ?? rule.channel})) {
      found.refusals.push({start: where.sentence.start, end: where.sentence.end, reason: "other_pair", rule: rule.id});
      return;
    }
    for (const i of parties.used) {
      scene.used.add(i);
      if (isToldWith(reading, i)) taken.add(i);
    }
    const invitation = invitationIn(scene, parties, t);
    const asked = parties.initiator === null ? askedIn(scene) : {side: null, rules: []};
    const hosts = parties.travelled
      ? hostsOf(scene, parties, {
          from: rule.frame === "noun_visit" && possessorOf(reading, t) ? t : 0,
          own: drafts,
          made: !rule.planned && !hasCue(reading, "cancelled")
        })
      : [];
    const named = distinct([...parties.members, ...invitation.members, ...hosts]);
    const same =
      rule.frame === "does_same"
        ? likeBefore(scene, t, {parties, told: drafts.length > 0 ? drafts : found.drafts})
        : null;
    const shared = same ? sharedParty(scene, named, drafts) : [];
    const members = distinct([...named, ...shared, ...missingParty(scene, t, {frame: rule.frame, members: named})]);
    const initiator = same ? same.initiator : parties.initiator;
    const pair = several || (isPair(scene.sides, members) && !isFromOutside(scene, initiator));
    const start = reading.tokens.start[unit.item.from] ?? 0;
    const end = reading.tokens.end[unit.item.to - 1] ?? 0;
    const draft = (verdict: Verdict): Draft => {
      const place = parties.destination ?? journey ?? placeOf(reading, t);
      return {
        members,
        initiator: isLookedFor(scene.sides, initiator) ? initiator : asked.side,
        host: parties.host,
        travelled: parties.travelled,
        destination: parties.destination,
        used: parties.used,
        sentence: where.index,
        start: where.sentence.start,
        end: where.sentence.end,
        triggerStart: start,
        triggerEnd: end,
        channel: means?.channel ?? same?.channel ?? rule.channel,
        frame: rule.frame,
        lookback: null,
        apart: isApart(reading, t),
        present: rule.present || (rule.frame.startsWith("noun") && isListed(reading, t) && "coming"),
        past: isToldAsPast(reading, t),
        stands: standsAlone(rule, parties) && members.length === 2,
        weak: isWeak(scene, t, {rule, parties, members, means: means !== null, own: drafts, found, index: where.index}),
        status: verdict.status,
        invitedBy: invitation.side,
        place: place?.place ?? null,
        country: place?.country ?? parties.host,
        multilateral: isMultilateral(scene.sides, members),
        rules: [rule.id, ...nounRule(reading, means), ...verdict.rules, ...invitation.rules, ...asked.rules]
      };
    };
    const judged = () => {
      const options = {
        noun:
          (/^noun/.test(rule.frame) && !parties.used.some((i) => taken.has(i))) ||
          rule.frame === "meets_name" ||
          (/^(guest|host)_of$/.test(rule.frame) && parties.used.length > 1),
        invitedBy: invitation.side !== null || rule.frame === "brings",
        planned: rule.planned
      };
      return isAnyPair(scene.sides) ? judgeAnyPair(reading, t, options) : judge(reading, t, options);
    };
    if (!pair && (!parties.travelled || isOffTrack(parties))) {
      // A noun that says by what means may have the parties beside it.
      if (means && ruleAt(reading, means.index)?.frame === "noun") taken.delete(means.index);
      const reason = refusalReason(scene, members);
      if (reason) found.refusals.push({start: where.sentence.start, end: where.sentence.end, reason, rule: rule.id});
      const waits = reason === "one_side" || (rule.frame === "noun_message" && members.length === 0);
      if (waits && mayWait(rule) && judged().reason === null)
        found.pending = draft({status: "occurred", reason: null, rules: []});
      return;
    }
    if (isInScareQuotes(reading, t)) {
      found.refusals.push({start: where.sentence.start, end: where.sentence.end, reason: "rumoured", rule: rule.id});
      return;
    }
    if (question || scene.imagined || isAmongAmbassadors(members, scene.sides)) {
      const reason = question || scene.imagined ? "hypothetical" : "other_pair";
      found.refusals.push({start: where.sentence.start, end: where.sentence.end, reason, rule: rule.id});
      return;
    }
    const verdict = judged();
    if (verdict.reason) {
      const rules = verdict.rules[0] ?? rule.id;
      found.refusals.push({start: where.sentence.start, end: where.sentence.end, reason: verdict.reason, rule: rules});
      if (verdict.reason === "denied" && (rule.planned || rule.present))
        found.unmade = draft({...verdict, status: "cancelled"});
      return;
    }
    const made = separated(scene, t, draft(verdict));
    const handed = made.length === 1 && made[0] ? handedOver(scene, t, made[0]) : null;
    drafts.push(...made, ...(handed && !isAmongAmbassadors(handed.members, scene.sides) ? [handed] : []));
    journey = parties.destination ?? journey;
  });
  if (untold && drafts.length === 1) makeVisit(drafts[0], scene.sides);
  drafts.push(...drafts.flatMap((draft) => (draft.travelled ? [] : (gapped(scene, draft) ?? []))));
  for (const {t, draft} of joins) joinLatest(scene, t, draft ?? drafts[0] ?? found.drafts.at(-1) ?? null);
  const beside = {own: drafts, before: found.drafts.at(-1), index: where.index, earlier: found.invitation};
  found.invitation = creditInvitation(scene, beside);
  joinNamedGuests(scene, drafts, found.drafts.at(-1), where.index);
  creditInitiators(reading, scene.sides, {own: drafts, before: found.drafts.at(-1), index: where.index});
  found.drafts.push(...drafts);
}

export function lastVisit(drafts: Draft[]): Parties | null {
  return (
    drafts.findLast((draft) => draft.travelled !== null) ?? asJourney(drafts.findLast((draft) => draft.host !== null))
  );
}

/** Whoever received somebody is where the visitor has come to. */
function asJourney(draft: Draft | undefined): Parties | null {
  if (!draft?.host) return null;
  const guest = draft.members.find((m) => m.side !== null && m.side !== draft.host);
  return guest ? {...draft, travelled: guest.side, destination: {country: draft.host, place: null}} : null;
}

/** "X's first call went to Y", "was to Y": the journey or plan it looks like is part of the call. */
function isToldWith({units}: Reading, i: number): boolean {
  const kind = units[i]?.item?.meaning.kind;
  return kind === "trigger" || kind === "cue";
}

/** "discussed it in a call": the noun makes the contact as much as the verb. */
function nounRule(reading: Reading, means: {index: number} | null): string[] {
  const rule = means ? ruleAt(reading, means.index) : null;
  return rule?.frame === "noun" || rule?.frame === "medium" ? [rule.id] : [];
}

/** "X received him on both trips": a reception told as part of a journey is that journey. */
function makeVisit(draft: Draft | undefined, sides: readonly string[]): Draft["destination"] {
  if (draft?.channel !== "meeting" || draft.host === null) return null;
  draft.channel = "visit";
  draft.travelled = sides.find((side) => side !== draft.host) ?? null;
  draft.destination = {country: draft.host, place: null};
  return draft.destination;
}

/** "A third country's premier had a message for X and for Y": whoever calls or writes to both has made no contact of theirs. */
function isFromOutside({sides}: Scene, initiator: string | null): boolean {
  return initiator !== null && !isLookedFor(sides, initiator);
}

/** A journey in which nobody is met counts only as a visit to the country or its capital. */
function isOffTrack({destination}: Parties): boolean {
  return destination?.place != null && !destination.place.capital;
}

function refusalReason(scene: Scene, members: Member[]): ExclusionReason | null {
  const ours = members.some((m) => isLookedFor(scene.sides, m.side));
  if (isAnyPair(scene.sides)) return ours ? "one_side" : null;
  const others = members.some((m) => m.outsider !== null || (m.side !== null && !scene.sides.includes(m.side)));
  if (!ours) return null;
  return others ? "other_pair" : "one_side";
}
