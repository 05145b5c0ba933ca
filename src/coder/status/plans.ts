import {isInCourseOf} from "../grammar/in-course-of.js";
import {plainWords} from "../grammar/plain-words.js";
import {
  frameAt,
  isVerbAt,
  type Reading,
  ruleAt,
  ruleBefore,
  textBetween,
  wordAt,
  wordsBetween
} from "../grammar/reading.js";
import {isOutsideRelative} from "../grammar/relative-clause.js";
import {WIRED} from "../lexicon/channel-kinds.js";
import {endsBefore} from "../text/words-at.js";
import {isMerelyMeant} from "./cue-scope.js";
import {before, type Cued, type FoundCue, inClause, near, PLAN_REACH, tellsAnew} from "./cued.js";
import {isApposition, isJoinedPresent, isListedPlan, isParticiple, purposeOf} from "./plan-forms.js";
import {isOfIt, isWhen} from "./plan-scope.js";
import {announced, cancelled, excluded, type Verdict} from "./verdict.js";

/** Words but those of names between a noun and what announces it behind. */
const BEHIND_REACH = 6;

/** "will travel to A": the trigger's own words say so. */
export function intended(told: Cued): Verdict | null {
  return told.intended ? announced() : null;
}

/** "is due to meet Y", "a meeting is planned"; not "a meeting that is not planned". */
export function planned(told: Cued): Verdict | null {
  const {t, cues} = told;
  const plan = near(told, "announced", PLAN_REACH) ?? planOfMeans(told) ?? (told.noun ? planBehind(told) : undefined);
  if (!plan) return null;
  const not = plan.index > t && cues.some((c) => c.cue === "not" && c.index > t && c.index < plan.index);
  return not ? excluded("denied", plan.rule) : announced(plan.rule);
}

/** "is to speak with Y by telephone": the means stand behind the names. */
function planOfMeans(told: Cued): FoundCue | undefined {
  if (ruleAt(told.reading, told.t)?.frame !== "means") return undefined;
  return near({...told, distance: plainWords}, "announced", PLAN_REACH);
}

function planBehind({reading, t, cues}: Cued): FoundCue | undefined {
  const relative = cues.find((c) => c.cue === "announced" && c.scope !== "behind" && isOfIt(reading, t, c.index));
  if (relative) return relative;
  const told = reading.units.findIndex((_, i) => i > t && /^(which|who|clause)$/.test(wordAt(reading, i) ?? ""));
  return cues.find(
    (c) =>
      c.cue === "announced" &&
      c.scope !== "behind" &&
      c.scope !== "next" &&
      c.index > t &&
      (told < 0 || c.index < told) &&
      !isOutsideRelative(reading, t, c.index) &&
      !isOfNounBetween(reading, t, c.index) &&
      plainWords(reading, t, c.index) <= BEHIND_REACH
  );
}

/** "in a call they discussed a meeting due on Thursday": the meeting is due, not the call. */
function isOfNounBetween(reading: Reading, t: number, index: number): boolean {
  const last = reading.signs.triggers.findLast((i) => i < index);
  if (last === undefined || last <= t || wordsBetween(reading, last, index) > 0) return false;
  return frameAt(reading, last)?.startsWith("noun") ?? false;
}

/** "to prepare for X's visit to A": it is still to come. */
export function preparedFor({reading, t, noun}: Cued): Verdict | null {
  const {units, tokens, small} = reading;
  const owner = units[t - 1]?.entity;
  if (!noun || !owner?.possessive) return null;
  return endsBefore(tokens, small.prepares_for, {from: 0, at: owner.from}) ? announced() : null;
}

/** Words that may stand between "before" and a noun: "a two-hour working". */
const NOUN_PHRASE = 4;

/** "will speak in A on Thursday, before an audience with Y": what comes before it by then is still to come, unless that is only said before it. */
export function plannedBefore(told: Cued): Verdict | null {
  const {reading, t, noun} = told;
  const plan = noun ? lastPlan(told) : null;
  if (!plan) return null;
  const {tokens, small, units, from} = reading;
  const at = units[t]?.item?.from ?? 0;
  const ahead = [...Array(NOUN_PHRASE).keys()].some((n) => endsBefore(tokens, small.ahead_of, {from, at: at - n}));
  const said = tokens.form.slice(units[plan.index]?.item?.to, at).some((form) => small.reporting.has(form));
  return ahead && !said ? announced(plan.rule) : null;
}

/** The verb before the trigger, where it or a cue behind it speaks of what is to come. */
function lastPlan(told: Cued): {index: number; rule: string} | null {
  const {reading, t, cues} = told;
  const verb = reading.signs.triggers.findLast((i) => i < t && isVerbAt(reading, i));
  const cue = cues.findLast((c) => c.cue === "announced" && c.scope === null && c.index < t && c.index > (verb ?? -1));
  const rule = verb === undefined ? null : ruleAt(reading, verb);
  return cue ?? (verb !== undefined && rule?.planned ? {index: verb, rule: rule.id} : null);
}

/** "will be asked about it when he meets Y". */
export function plannedFor(told: Cued): Verdict | null {
  const ahead = ruleAt(told.reading, told.t)?.present ? before(told, "announced") : undefined;
  return ahead && isWhen(told.reading, ahead.index, told.t) ? announced(ahead.rule) : null;
}

/** "was to be received by X and to chair a session with Y": as the plan, so what it goes on with. */
export function listed(told: Cued): Verdict | null {
  const unmade = before(told, "foregone");
  const cue = unmade ?? before(told, "announced");
  if (!cue || !(isListedPlan(told.reading, told.t) || (unmade && goesOnAfter(told, unmade.index)))) return null;
  return unmade ? cancelled(cue.rule) : announced(cue.rule);
}

/** "was to have gone to A and sat down with Y": straight behind "and", with no comma from the plan on. */
function goesOnAfter({reading, t}: Cued, index: number): boolean {
  const joined = wordAt(reading, t - 1) === "and" && wordsBetween(reading, t - 1, t) === 0;
  return joined && !/[,;:]/.test(textBetween(reading, index, t));
}

/** "will open a fair and hold talks with Y", "is due in A, meeting Y", "is due in A, his first visit there". */
export function goesOn(told: Cued): Verdict | null {
  const {reading, t, noun} = told;
  const sameBreath = isJoinedPresent(reading, t) || isParticiple(reading, t) || (noun && isApposition(reading, t));
  if (!sameBreath) return null;
  const verb = ruleBefore(reading, t);
  const rule = before(told, "announced")?.rule ?? (verb?.planned ? verb.id : null);
  return rule ? announced(rule) : null;
}

/** "is due in A to meet Y". */
export function purpose({reading, t, noun}: Cued): Verdict | null {
  const rule = purposeOf(reading, t, noun);
  return rule ? announced(rule) : null;
}

/** "invited Y to a meeting" has not met him; "invited Y when they met" has. */
export function merelyInvited(told: Cued): Verdict | null {
  const invitation = told.invitedBy ? undefined : inClause(told, "invited");
  const channel = ruleAt(told.reading, told.t)?.channel ?? "meeting";
  const anew = invitation && (tellsAnew(told.reading, invitation.index, told.t) || isOccasion(told));
  // Whoever invites in a call or letter has called or written.
  const invites = invitation && !anew && !WIRED.has(channel) && (invitation.index < told.t || channel === "visit");
  return invites ? excluded("invited", invitation.rule) : null;
}

/** "invited Y to A during a meeting", "during their talks on Sunday": not "during the meeting of others". */
function isOccasion({reading, t, noun}: Cued): boolean {
  return noun && wordAt(reading, t + 1) !== "of" && isInCourseOf(reading, t);
}

/** "asked to meet Y" has not met him. */
export function merelyMeant({reading, t}: Cued): Verdict | null {
  return isMerelyMeant(reading, t) ? excluded("hypothetical") : null;
}
