import {frameAt, type Reading, ruleAt, ruleBefore, wordsBetween} from "../grammar/reading.js";
import {isCall} from "../grammar/surroundings.js";
import type {Cue} from "../lexicon/codes.js";
import {unitTo} from "../people/entities.js";
import {beginsAt, saysAmong} from "../text/words-at.js";
import {isCancelledBy, isCorrected, isDeniedBy, saidThat} from "./cue-scope.js";
import {type Cued, type FoundCue, inClause, near} from "./cued.js";
import {isJoinedPresent, purposeOf} from "./plan-forms.js";
import {isNobody} from "./plan-scope.js";
import {cancelled, excluded, happened, type Verdict} from "./verdict.js";

/** Words between "refused to", "was to have" or "not" and the contact. */
const REFUSAL_REACH = 6;
const FOREGONE_REACH = 2;
/** "was to have been in A last week for talks". */
const FOREGONE_NOUN_REACH = 10;
const NOT_REACH = 3;

const DENIALS = new Set<Cue>(["denied", "retracts"]);
/** What is denied where "that" says what: "dismissed a report that X met Y", though not "dismissed X, who had met Y". */
const DENIES_THAT = new Set<Cue>([...DENIALS, "dismissed"]);

/** "denied that X met Y". */
export function deniedThat({reading, t, cues}: Cued): Verdict | null {
  const cue = cues.find((c) => DENIES_THAT.has(c.cue) && c.index < t && saidThat(reading, c.index));
  return cue ? excluded("denied", cue.rule) : null;
}

/** "X's call was not answered". */
export function unanswered(told: Cued): Verdict | null {
  const cue = isCall(told.reading, told.t) ? inClause(told, "unanswered") : undefined;
  return cue ? excluded("denied", cue.rule) : null;
}

/** "the meeting was called off"; "was put off for a day and took place on Tuesday", whatever was planned before. */
export function calledOff({reading, t, cues, noun, planned}: Cued): Verdict | null {
  const cue = cues.find((c) => c.cue === "cancelled" && isCancelledBy(reading, {index: c.index, t, noun, planned}));
  if (!cue) return null;
  return tookPlace(reading, cue.index) ? happened() : cancelled(cue.rule);
}

function tookPlace({tokens, small, units, to}: Reading, index: number): boolean {
  for (let at = units[index] ? unitTo(units[index]) : to; at < to; ++at)
    if (small.in_the_end.has(tokens.form[at - 1] ?? "") && beginsAt(tokens, small.came_about, at)) return true;
  return false;
}

/** "was to have met Y": has not. What else "was to have been done by telephone" is no contact that was called off. */
export function foregone(told: Cued): Verdict | null {
  const means = frameAt(told.reading, told.t) === "means";
  const cue = near(told, "foregone", told.noun || means ? FOREGONE_NOUN_REACH : FOREGONE_REACH);
  if (!cue) return null;
  return means ? excluded("hypothetical", cue.rule) : cancelled(cue.rule);
}

/** "Correction: an article said that X met Y". */
export function corrected({reading, t, cues}: Cued): Verdict | null {
  const cue = cues.find((c) => c.cue === "corrects" && isCorrected(reading, c.index, t));
  return cue ? excluded("denied", cue.rule) : null;
}

const PLANS = new Set<Cue>(["announced", "foregone"]);

/** "refused to meet Y". */
export function refused(told: Cued): Verdict | null {
  const cue = near(told, "refused", REFUSAL_REACH);
  return cue ? excluded("refused", cue.rule) : null;
}

/** "the report that X met Y was untrue"; a planned session that "did not take place" was called off. */
export function denied({reading, t, cues, noun, planned}: Cued): Verdict | null {
  const cue = cues.find((c) => DENIALS.has(c.cue) && isDeniedBy(reading, {index: c.index, t, noun, planned}));
  if (!cue) return null;
  const plannedBefore =
    cues.some((c) => PLANS.has(c.cue) && c.index > t && c.index < cue.index) || isPlannedOne(reading, t);
  return noun && plannedBefore && cue.scope !== "report" ? cancelled(cue.rule) : excluded("denied", cue.rule);
}

/** "A planned call between X and Y" */
function isPlannedOne({tokens, small, units}: Reading, t: number): boolean {
  const {from = 0} = units[t]?.item ?? {};
  return small.planned_one.has(tokens.form[from - 1] ?? "");
}

/** "has not met Y", "no A-ian president has been in B". */
export function negated(told: Cued): Verdict | null {
  const nots = told.cues.filter((cue) => cue.cue === "not" && negates(told, cue));
  if (nots.length === 0) return null;
  // Of "no envoy and no call" the second is the call's.
  const cue = near({...told, cues: nots}, "not", NOT_REACH) ?? negatedBehind(told);
  return cue ? undone(told, cue.rule) : null;
}

/** "will not be in A", nor "meet Y" there: nothing, or what had been planned. */
export function unmade(told: Cued): Verdict | null {
  const {reading, t, noun} = told;
  const own = ruleAt(reading, t);
  if (own?.unmade) return undone(told, own.id);
  const journey = purposeOf(reading, t, noun) === null && !isJoinedPresent(reading, t) ? null : ruleBefore(reading, t);
  return journey?.unmade ? undone(told, journey.id) : null;
}

/** "will not meet Y on Monday after all", "as planned": it was called off; else it is only said not to be. */
function undone({reading}: Cued, rule: string): Verdict {
  const {tokens, small, from, to, end} = reading;
  const all = {from, to: Math.min(end, to + TAIL)};
  return saysAmong(tokens, small.as_planned, all) ? cancelled(rule) : excluded("denied", rule);
}

/** Words behind the last that the grammar knows: "after all", "as had been announced". */
const TAIL = 6;

function negates({reading, t}: Cued, {scope, index}: FoundCue): boolean {
  return scope !== "next" || wordsBetween(reading, index, t) <= 1 || isNobody(reading, index, t);
}

/** "travel does-not": in languages that put the verb last, what denies a noun's verb stands straight behind the noun. */
function negatedBehind({reading, t, cues}: Cued): FoundCue | undefined {
  if (!reading.traits.has("verb last")) return undefined;
  return cues.find((c) => c.cue === "not" && c.index === t + 1 && wordsBetween(reading, t, t + 1) === 0);
}
