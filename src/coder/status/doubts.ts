import {governor} from "../grammar/group.js";
import {firstDatedWord} from "../grammar/has-date.js";
import {isInCourseOf} from "../grammar/in-course-of.js";
import {frameAt, isHuman, type Reading, textBetween, wordAt, wordsBetween} from "../grammar/reading.js";
import {unitFrom} from "../people/entities.js";
import {gap} from "../text/tokens.js";
import {endsBefore} from "../text/words-at.js";
import {CLAIM_BREAKS, sameClause} from "./cue-scope.js";
import {before, type Cued, type FoundCue, inClause, near} from "./cued.js";
import {isInverted} from "./plan-forms.js";
import {announced, excluded, type Verdict} from "./verdict.js";

/** "urged …" and "ready to …" speak of what stands a few words on. */
const WISH_REACH = 8;
/** Words between "when" and who meets. */
const WHEN_REACH = 2;
/** Words between "asked for a" and what was asked for. */
const ASKED_REACH = 2;

/** "There was speculation that X met Y"; a noun such as "rumours" only where it opens the sentence. */
export function rumoured(told: Cued): Verdict | null {
  const cue = before(told, "rumoured");
  if (!cue || (cue.scope === "opening" && !opensSentence(told.reading, cue.index))) return null;
  return isToldAside(told, cue) ? null : excluded("rumoured", cue.rule);
}

/** "X is said to have told Y, whom he had met in May, that …": a clause about somebody, between commas, is the writer's. */
function isToldAside({reading, t}: Cued, {index}: FoundCue): boolean {
  const who = reading.units.findLastIndex((_, i) => i > index && i < t && wordAt(reading, i) === "who");
  return who > index + 1 && /^,\s*$/.test(textBetween(reading, who - 1, who)) && isHuman(reading.units[who - 1]);
}

/** "Reports that X met Y could not be verified". */
export function unverified({reading, t, cues}: Cued): Verdict | null {
  const cue = cues.find((c) => c.cue === "rumoured" && c.scope === "behind" && c.index > t);
  return cue && isOneClaim(reading, t, cue.index) ? excluded("rumoured", cue.rule) : null;
}

/** "If X met Y", "urged X to meet Y". */
export function supposed(told: Cued): Verdict | null {
  const cue = before(told, "hypothetical");
  return cue && supposes(told, cue) ? excluded("hypothetical", cue.rule) : null;
}

/** "A visit by X remains on the agenda": a noun that nobody has given a day; "much announced", it is a plan all the same. */
export function unsettled({reading, t, cues, noun}: Cued): Verdict | null {
  const cue = cues.find((c) => c.cue === "hypothetical" && c.scope === "behind" && c.index > t);
  if (!noun || !cue || !isOneClaim(reading, t, cue.index)) return null;
  const plan = cues.find((c) => c.cue === "announced" && c.index > t && c.index < cue.index);
  return plan ? announced(plan.rule) : excluded("hypothetical", cue.rule);
}

/** A condition holds up to the next clause, a wish for a few words. */
function supposes({reading, t, noun}: Cued, {scope, index}: FoundCue): boolean {
  if (reading.units.slice(index + 1, t).some((_, i) => wordAt(reading, index + 1 + i) === "clause")) return false;
  if (scope === "clause") return true;
  if (scope === "question") return !isAnswered(reading, index, t);
  if (scope === "next") return noun && wordsBetween(reading, index, t) <= ASKED_REACH && sameClause(reading, index, t);
  return wordsBetween(reading, index, t) <= WISH_REACH && sameClause(reading, index, t);
}

/** "With a house about to debate whether to go, X met Y": behind a comma somebody acts in the main clause. */
function isAnswered(reading: Reading, index: number, t: number): boolean {
  const at = reading.units.findIndex((unit, i) => i > index && i < t && isHuman(unit) && isBehindComma(reading, i));
  return at >= 0 && !reading.units.slice(0, index).some(isHuman);
}

function isBehindComma(reading: Reading, i: number): boolean {
  return /,\s*(?:\p{L}+ )?$/u.test(textBetween(reading, i - 1, i));
}

/** "Imagine that X met Y", "would have met Y". */
export function imagined(told: Cued): Verdict | null {
  const cue = before(told, "imagined") ?? near(told, "unreal", 1);
  return cue ? excluded("hypothetical", cue.rule) : null;
}

/** "Had X met Y", "would meet Y gladly", "said he would meet Y if …". */
export function conditional(told: Cued): Verdict | null {
  const {reading, would} = told;
  const unreal = isInverted(reading) || would === "unreal" || (would === "plan" && inClause(told, "hypothetical"));
  return unreal ? excluded("hypothetical") : null;
}

/** "said that he would raise it with Y when they met": what would come goes on behind "when". */
export function whenMet({reading, t, would}: Cued): Verdict | null {
  const {tokens, small, units, from} = reading;
  const when = units.findLastIndex((_, i) => i < t && wordAt(reading, i) === "clause");
  const first = units[when] ? unitFrom(units[when]) : from;
  const told = when >= 0 && would === null && wordsBetween(reading, when, t) <= WHEN_REACH;
  if (!told || firstDatedWord(reading.dated, {from: first, to: reading.end}) >= 0) return null;
  const said = tokens.form.findIndex((form, i) => i >= from && i < first && small.reporting.has(form));
  const plan = tokens.form.findIndex((form, i) => i >= from && i < first && small.would.has(form));
  return said >= 0 && plan > said ? excluded("hypothetical") : null;
}

/** "could meet Y on Sunday", "may yet travel to A": what somebody might do. "On 3 May met Y" is a month. */
export function mightDo({reading, t}: Cued): Verdict | null {
  const {tokens, small, dated, from} = reading;
  const verb = reading.units[t]?.item?.from ?? 0;
  if (dated.has(verb - 1)) return null;
  return endsBefore(tokens, small.might, {from, at: verb}) ? excluded("hypothetical") : null;
}

/** Words between a noun and what it would do, but those of names; words between "a" and the noun. */
const MODAL_REACH = 4;
const ARTICLE_REACH = 4;

/** "A visit by X would please Y": what a contact that nobody has fixed might do; "X's visit would please Y" is to come. "told him in a call that he would" is one. */
export function wouldDo({reading, t, noun}: Cued): Verdict | null {
  if (!noun || /^(in|prep)$/.test(governor(reading, t) ?? "") || isInCourseOf(reading, t)) return null;
  if (!isBeforeModal(reading, t)) return null;
  if (isAnyNoun(reading, t)) return excluded("hypothetical");
  return frameAt(reading, t) === "noun_visit" && reading.units[t - 1]?.entity?.possessive ? announced() : null;
}

/** "discussed a visit by X to A", "X's possible visit": nobody has said that it will be. */
export function thoughtOf({reading, t, noun}: Cued): Verdict | null {
  if (!noun) return null;
  const {tokens, small, units} = reading;
  const possible = small.possible_one.has(tokens.form[(units[t]?.item?.from ?? 0) - 1] ?? "");
  return possible || isTopic(reading, t) ? excluded("hypothetical") : null;
}

/** "discussed a visit" */
function isTopic(reading: Reading, t: number): boolean {
  let verb = t - 1;
  while (wordAt(reading, verb) === "det") verb -= 1;
  const spoken = frameAt(reading, verb) === "speaks" && wordsBetween(reading, verb, t) <= ARTICLE_REACH;
  return spoken && frameAt(reading, t) === "noun_visit" && isAnyNoun(reading, t);
}

/** "a first short visit"; not "the visit". */
function isAnyNoun({units, tokens: {form}, small, from}: Reading, t: number): boolean {
  const noun = units[t]?.item?.from ?? 0;
  for (let word = noun - 1; word >= Math.max(from, noun - ARTICLE_REACH); --word) {
    if (small.one_only.has(form[word] ?? "")) return true;
    if (small.told_of.has(form[word] ?? "")) return false;
  }
  return false;
}

function isBeforeModal({units, tokens, small, end}: Reading, t: number): boolean {
  let plain = 0;
  for (let word = units[t]?.item?.to ?? end; word < end && plain <= MODAL_REACH; ++word) {
    if (/[;؛:]/.test(gap(tokens, word - 1))) return false;
    if (small.modal.has(tokens.form[word] ?? "")) return true;
    if (!units.some(({entity}) => entity && entity.from <= word && word < entity.to)) plain += 1;
  }
  return false;
}

/** "Reports that X met Y could not be verified": nothing begins anew between the two. */
function isOneClaim(reading: Reading, a: number, b: number): boolean {
  for (let i = a + 1; i < b; ++i) if (CLAIM_BREAKS.has(wordAt(reading, i) ?? "")) return false;
  return true;
}

function opensSentence({units, from}: Reading, i: number): boolean {
  const {item} = units[i] ?? {};
  return item !== undefined && item.from <= from + 1;
}
