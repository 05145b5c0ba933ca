import type {Draft, Found} from "../grammar/draft.js";
import {isOtherThing} from "../grammar/is-other-thing.js";
import {type Reading, ruleAt} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import {meansOf} from "../grammar/surroundings.js";
import type {ChannelRule} from "../lexicon/lexicon.js";
import {isAmongAmbassadors} from "../parties/ambassadors.js";
import {hasOtherSense} from "../parties/any-pair-sense.js";
import {tellsOfSeveral} from "../parties/any-pair-several.js";
import {joinHost, joinLatest, joinNamedGuests} from "../parties/companions.js";
import {joinEscort} from "../parties/escort.js";
import {gapped} from "../parties/gapped.js";
import {handedOver} from "../parties/handed.js";
import {isOutsidersOwn} from "../parties/outsiders-own.js";
import {partiesOf} from "../parties/parties.js";
import {onTheLine} from "../parties/rings.js";
import {separated} from "../parties/separate.js";
import {creditWisher} from "../parties/wisher.js";
import {isAnyPair} from "../people/any-pair.js";
import {judge} from "../status/status.js";
import type {Sentence} from "../text/segment.js";
import {creditAsker} from "./credit-asker.js";
import {isDeniedClaim, noteDenied} from "./denied-claim.js";
import {dropNamesOf} from "./drop-names-of.js";
import {creditInitiators, creditTold} from "./initiator.js";
import {creditInvitation} from "./invitation.js";
import {makeVisit} from "./last-visit.js";
import {leaveOpen, namesChannel} from "./leave-open.js";
import {makeDraft} from "./make-draft.js";
import {type Pass, refuse, toldLast, wasTold} from "./pass.js";
import {isInScareQuotes, isQuestion, isQuoted} from "./quoted.js";
import {isSaidBefore} from "./said-before.js";
import {type Told, type Trigger, tellingOf, verdictOn} from "./told.js";
import {calledOff, isClock} from "./told-before.js";
import {spokenByWire} from "./told-by-wire.js";
import {isToldElsewhere} from "./told-elsewhere.js";
import {nameChannel} from "./weak-telling.js";
import {wishedInPerson} from "./wished-in-person.js";

/** Reads what the verbs and nouns of contact in one sentence tell, in their order, and adds it to what was found. */
export function readTriggers(scene: Scene, {sentence, index}: {sentence: Sentence; index: number}, found: Found): void {
  const {reading} = scene;
  const pass: Pass = {
    scene,
    sentence,
    index,
    found,
    drafts: [],
    taken: new Set(),
    joins: [],
    journey: null,
    untold: false,
    doubtful: scene.imagined || isQuestion(reading, sentence)
  };
  for (const t of reading.signs.triggers) {
    const rule = ruleAt(reading, t);
    if (!rule || isNounHere(reading, t, rule) || isOtherThing(reading, t) || addsTo(pass, t, rule)) continue;
    const trigger = triggerAt(pass, t, rule);
    if (trigger && !isAnothers(pass, trigger)) tell(pass, trigger);
  }
  conclude(pass);
}

/** "trois jours après la rencontre": behind an article what may be a verb is a noun; one written onto its own noun is none. */
function isNounHere({units, tokens, small}: Reading, t: number, {present, channel}: ChannelRule): boolean {
  const {from = 0, to = 0} = units[t]?.item ?? {};
  const verb = present === true && channel === "meeting" && to - from === 1;
  const before = tokens.form[from - 1] ?? "";
  const call = channel === "call" && to - from === 1 && small.about.has(before);
  return call || (verb && (small.definite.has(before) || small.contracted.has(before)));
}

/** Whether a trigger only adds to what is told already: who else was there, who rang, what it was called. */
function addsTo(pass: Pass, t: number, rule: ChannelRule): boolean {
  const {scene, drafts, taken, index} = pass;
  if (addsParticipant(pass, t, rule) || taken.has(t)) return true;
  if (rule.frame === "guest_of" && joinHost(scene, t, drafts.at(-1))) return true;
  if (creditTold(scene, t, {rule, told: drafts.length > 0 ? drafts : pass.found.drafts, index})) return true;
  return drafts.length > 0 && rule.frame === "noun" && isQuoted(scene.reading, t, pass.sentence);
}

/** "X sat in on both", "X, at the other end, …"; who did is looked for when all is told, companions at once. */
function addsParticipant({scene, drafts, joins}: Pass, t: number, {frame}: ChannelRule): boolean {
  const latest = drafts.at(-1) ?? null;
  if (frame === "accompanies") joinLatest(scene, t, latest);
  else if (frame === "joins" || (frame === "other_end" && !onTheLine(scene, t))) joins.push({t, draft: latest});
  else return false;
  return true;
}

/** The trigger with its parties; without any it may still say something of what was told before. */
function triggerAt(pass: Pass, t: number, rule: ChannelRule): Trigger | null {
  const {scene} = pass;
  const several = isAnyPair(scene.sides) && tellsOfSeveral(scene.reading, t);
  const parties =
    partiesOf(scene, t, rule) ??
    spokenByWire(scene, t, {found: pass.found, index: pass.index, rule}) ??
    (several ? partiesWith({members: [], used: []}) : null);
  if (parties) return {t, rule, parties, several, means: meansOf(scene.reading, t)};
  if (rule.frame === "noun_visit") retellVisit(pass, t);
  if (namesChannel(scene.reading, t, rule)) nameChannel(toldLast(pass), pass.index, rule.channel);
  return null;
}

/** "The visit was put off", "received him on the visit": a journey whose traveller is told elsewhere. */
function retellVisit(pass: Pass, t: number): void {
  const {scene, drafts} = pass;
  // "brought an invitation to visit A": no journey that was made.
  if (judge(scene.reading, t, {noun: true, invitedBy: false, planned: false}).reason === "invited") return;
  pass.untold ||= drafts.length === 0;
  drafts.push(...calledOff(scene, t, pass));
  pass.journey = makeVisit(drafts.at(-1), scene.sides) ?? pass.journey;
}

/** Whether the words mean something else, or a contact of others; else the trigger claims its words. */
function isAnothers(pass: Pass, trigger: Trigger): boolean {
  const {scene, taken} = pass;
  const {t, rule, parties, means} = trigger;
  if (isAnyPair(scene.sides) && hasOtherSense(scene.reading, t, parties.used.at(-1) ?? null)) {
    refuse(pass, "other_sense", rule.id);
    return true;
  }
  if (isSaidBefore(scene.reading, t)) return true;
  if (means) taken.add(means.index);
  const channel = means?.channel ?? rule.channel;
  if (isClock(scene.reading, t, {channel, used: parties.used}) && wasTold(pass, channel)) return true;
  const others = isOutsidersOwn(scene, t, {parties, rule, channel});
  if (others) refuse(pass, "other_pair", rule.id);
  else claimWords(pass, parties);
  return others;
}

function claimWords({scene, taken}: Pass, {used}: Parties): void {
  for (const i of used) {
    scene.used.add(i);
    if (isToldWith(scene.reading, i)) taken.add(i);
  }
}

/** "X's first call went to Y", "was to Y": the journey or plan it looks like is part of the call. */
function isToldWith({units}: Reading, i: number): boolean {
  const kind = units[i]?.item?.meaning.kind;
  return kind === "trigger" || kind === "cue";
}

/** Adds the contact that a trigger tells, or why it is none. */
function tell(pass: Pass, trigger: Trigger): void {
  const {scene} = pass;
  const told = tellingOf(pass, trigger);
  const {t, rule, members} = told;
  if (!told.pair && !isJourneyAlone(told.parties)) leaveOpen(pass, told);
  else if (isInScareQuotes(scene.reading, t)) refuse(pass, "rumoured", rule.id);
  else if (pass.doubtful) refuse(pass, "hypothetical", rule.id);
  else if (isAmongAmbassadors(members, scene.sides)) refuse(pass, "other_pair", rule.id);
  else judgeAndAdd(pass, told);
}

/** A journey in which nobody is met counts only as a visit to the country or its capital. */
function isJourneyAlone({travelled, destination}: Parties): boolean {
  return travelled !== null && (destination?.place == null || destination.place.capital);
}

function judgeAndAdd(pass: Pass, told: Told): void {
  const verdict = verdictOn(pass, told);
  if (verdict.reason === null && isDeniedClaim(pass, told)) refuse(pass, "denied", told.rule.id);
  else if (verdict.reason === null) addDrafts(pass, told, makeDraft(pass, told, verdict));
  else refuse(pass, verdict.reason, verdict.rules[0] ?? told.rule.id);
  if (verdict.reason === "denied") noteDenied(pass, told);
  if (verdict.reason === "denied" && (told.rule.planned || told.rule.present))
    pass.found.unmade = makeDraft(pass, told, {...verdict, status: "cancelled"});
}

/** One contact, several where each was met apart, and the bearer's own where a letter was handed over. */
function addDrafts(pass: Pass, {t, parties}: Told, draft: Draft): void {
  const {scene, drafts} = pass;
  const made = separated(scene, t, draft);
  const handed = made.length === 1 && made[0] ? handedOver(scene, t, made[0]) : null;
  drafts.push(...made);
  if (handed && !isAmongAmbassadors(handed.members, scene.sides)) drafts.push(handed);
  pass.journey = parties.destination ?? pass.journey;
}

/** When all triggers are read: who else took part, who invited and who called. */
function conclude({scene, drafts, found, index, joins, untold}: Pass): void {
  if (untold && drafts.length === 1) makeVisit(drafts[0], scene.sides);
  drafts.push(...drafts.flatMap((draft) => (draft.travelled ? [] : (gapped(scene, draft) ?? []))));
  const before = found.drafts.at(-1);
  for (const {t, draft} of joins) joinLatest(scene, t, draft ?? drafts[0] ?? before ?? null);
  found.invitation = creditInvitation(scene, {own: drafts, before: found.drafts, index, earlier: found.invitation});
  joinNamedGuests(scene, drafts, {before, index});
  joinEscort(scene, drafts);
  creditInitiators(scene.reading, scene.sides, {own: drafts, before, index});
  creditAsker(scene.reading, scene.sides, {own: drafts, before, index});
  creditWisher(scene.reading, drafts);
  dropNamesOf(drafts, scene.reading);
  for (const draft of drafts) draft.weak ||= isToldElsewhere(scene.reading, draft, drafts);
  wishedInPerson(drafts, found.drafts);
  found.drafts.push(...drafts);
}
