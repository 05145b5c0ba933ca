import {groupAround} from "../grammar/group.js";
import {infinitiveAt, isInfinitiveRealised} from "../grammar/infinitive-at.js";
import {isHuman, isVerbAt, type Reading, ruleAt, textBetween, wordAt, wordsBetween} from "../grammar/reading.js";
import {looseWords} from "../grammar/word-order.js";
import {unitFrom} from "../people/entities.js";
import {deniesElse} from "./denies-else.js";

/** A cue such as "cancelled" or "denied" and the trigger at unit `t` of which it may speak. */
interface Pair {
  index: number;
  t: number;
  noun: boolean;
  /** The trigger tells of what was planned, so that calling it off needs no passive. */
  planned: boolean;
}

/** No stop of a clause stands between two units. */
export function sameClause(reading: Reading, a: number, b: number): boolean {
  return !/[;:]/.test(textBetween(reading, a, b));
}

/**
 * Whether "cancelled" calls off what the trigger tells: "cancelled a meeting", "the meeting was cancelled", "was to meet X,
 * who cancelled"; not "met X and cancelled a trip".
 */
export function isCancelledBy(reading: Reading, pair: Pair): boolean {
  if (!(pair.noun || pair.planned)) return false;
  if (pair.planned && pair.index > pair.t && /;/.test(textBetween(reading, pair.t, pair.index)))
    return isPassive(reading, pair.index);
  if (!mayGovern(reading, pair)) return false;
  if (pair.index < pair.t) return !(pair.noun && isSetting(reading, pair.t));
  return pair.planned || hasFreeOrder(reading) || isPassive(reading, pair.index) || isOfSubject(reading, pair.index);
}

/** "will not take place": said of its subject, as a passive is. */
function isOfSubject({units}: Reading, index: number): boolean {
  const {meaning} = units[index]?.item ?? {};
  return meaning?.kind === "cue" && meaning.scope === "behind";
}

/** "called off a deal in talks with X", "after talks": when or where it was called off. */
function isSetting(reading: Reading, t: number): boolean {
  const at = /^(det|his)$/.test(wordAt(reading, t - 1) ?? "") || isHis(reading, t - 1) ? t - 2 : t - 1;
  return /^(in|clause)$/.test(wordAt(reading, at) ?? "") && wordsBetween(reading, at, t) <= 1;
}

function isHis({units}: Reading, i: number): boolean {
  return units[i]?.entity?.reference === "his";
}

/** Verbs that stand first or last say nothing by their place of what they act on. */
function hasFreeOrder({traits}: Reading): boolean {
  return traits.has("verb first") || traits.has("verb last");
}

/** Whether "denied" speaks of what the trigger tells: "denied that X met Y", "the report that X met Y was untrue". */
export function isDeniedBy(reading: Reading, pair: Pair): boolean {
  const clause = pair.index < pair.t && saidThat(reading, pair.index);
  if (!clause && !mayGovern(reading, pair)) return false;
  if (!clause && pair.index < pair.t && opensClause(reading, pair)) return false;
  if (pair.index > pair.t && deniesElse(reading, pair.index, pair.t)) return false;
  if (pair.index < pair.t || pair.noun || reading.traits.size > 0) return true;
  const reported = reading.units.slice(0, pair.t).some((_, i) => wordAt(reading, i) === "which");
  const opposed = reading.units.slice(0, pair.index).some((_, i) => i > pair.t && wordAt(reading, i) === "then");
  return reported || (opposed && isPassive(reading, pair.index));
}

/** What ends a claim: another clause, or another verb. */
export const CLAIM_BREAKS = new Set(["and", "then", "aux", "clause", "says", "report", "tells", "thanks"]);

/** "denied that …", "rejected a report by a London paper that …": all that the clause tells is denied. */
export function saidThat(reading: Reading, index: number): boolean {
  for (let i = index + 1; i < reading.units.length; ++i) {
    const word = wordAt(reading, i);
    if (word === "claims_that" || opensThat(reading, index, i)) return true;
    if (word === "which") return (i === index + 1 && wordsBetween(reading, index, i) === 0) || isThat(reading, i);
    if (ruleAt(reading, i) !== null || (word !== null && CLAIM_BREAKS.has(word))) return false;
  }
  return false;
}

/** "that" in a language that has another word for "whom": what stands behind it is what somebody says. */
function isThat({tokens, units, small}: Reading, i: number): boolean {
  const form = tokens.form[units[i]?.item?.from ?? -1] ?? "";
  return small.that.has(form) && !small.whom.has(form);
}

/** "that" where it is no relative pronoun, or straight behind the verb: "desmintió este lunes que X vaya". */
function opensThat(reading: Reading, index: number, i: number): boolean {
  const {item} = reading.units[i] ?? {};
  if (!item || !reading.small.that.has(reading.tokens.form[item.from] ?? "")) return false;
  const word = wordAt(reading, i);
  return word === "clause" || (word === "who" && i === index + 1 && looseWords(reading, index, i) === 0);
}

const SAYING = new Set(["aux", "says", "report"]);

/** "Correction: an article said that X met Y": what was printed before was wrong. */
export function isCorrected(reading: Reading, index: number, t: number): boolean {
  const opens = reading.units.slice(0, index).every(({item}) => item !== undefined && item.meaning.kind === "name");
  if (!opens) return false;
  for (let i = index + 1; i < t - 1; ++i)
    if (SAYING.has(wordAt(reading, i) ?? "") && wordAt(reading, i + 1) === "which") return true;
  return false;
}

/** "denies it, and a picture shows him where X met Y": another clause has begun. */
function opensClause(reading: Reading, {index, t}: Pair): boolean {
  return reading.units.slice(index + 1, t).some((_, i) => wordAt(reading, index + 1 + i) === "clause");
}

/** Before the trigger no other contact and no new predicate stands between; behind it none is joined by "and". */
function mayGovern(reading: Reading, {index, t, noun}: Pair): boolean {
  if (!sameClause(reading, Math.min(index, t), Math.max(index, t))) return false;
  if (index > t) return !(wordAt(reading, index - 1) === "and" && wordsBetween(reading, index - 1, index) <= 1);
  const joined = !noun && wordAt(reading, t - 1) === "and" && wordsBetween(reading, t - 1, t) <= 1;
  return !joined && !reading.units.slice(index + 1, t).some((_, i) => opensPredicate(reading, index + 1 + i));
}

/** Another contact, or "… and said". */
function opensPredicate(reading: Reading, i: number): boolean {
  if (ruleAt(reading, i) !== null) return true;
  const said = wordAt(reading, i - 1) === "and" && /^(aux|says|tells|thanks)$/.test(wordAt(reading, i) ?? "");
  return said && wordsBetween(reading, i - 1, i) === 0;
}

function isPassive({tokens, units, small}: Reading, index: number): boolean {
  const {item} = units[index] ?? {};
  if (!item) return false;
  return (
    small.passive_verb.has(tokens.form[item.from] ?? "") || small.passive_verb.has(tokens.form[item.from - 1] ?? "")
  );
}

/** "asked to meet X" has not met him; "flew in to meet X", "was the first to call X" has. */
export function isMerelyMeant(reading: Reading, t: number): boolean {
  const {item} = reading.units[t] ?? {};
  if (!item || ruleAt(reading, t)?.frame === "goes_to") return false;
  if (ruleAt(reading, t)?.meant) return !isInfinitiveRealised(reading, t) && !isChosen(reading, item.from);
  const {form} = reading.tokens;
  if (reading.small.bare_verb.has(form[item.from] ?? "") && isMade(reading, t)) return true;
  const to = infinitiveAt(reading, t);
  if (to <= reading.from || form[item.from] === undefined) return false;
  if (hasVerbBefore(reading, t)) return false;
  if (reading.small.realised.has(form[to - 1] ?? "") || isChosen(reading, to) || isUsedFor(reading, to)) return false;
  return !reading.dated.has(to - 1) && !isPlaceAt(reading, to - 1);
}

const CHOICE = 4;

/** "was the first foreign leader to call X"; not "took over last month, promised to call X". */
function isChosen({tokens: {form, text, start, end}, small, dated, from}: Reading, to: number): boolean {
  for (let word = to - 1; word >= Math.max(from, to - CHOICE); --word) {
    if (/[,;]/.test(text.slice(end[word], start[word + 1]))) return false;
    if (small.first_of.has(form[word] ?? "")) return !dated.has(word);
  }
  return false;
}

const USED = 14;

/** "used his first trip to A to sit down with Y" */
function isUsedFor({tokens: {form, text, start, end}, small, from}: Reading, to: number): boolean {
  for (let word = to - 1; word >= Math.max(from, to - USED); --word) {
    if (/[,;:]/.test(text.slice(end[word], start[word + 1]))) return false;
    if (small.used_for.has(form[word] ?? "")) return true;
  }
  return false;
}

/** A verb of contact in the same clause: "flew in to meet X". */
function hasVerbBefore(reading: Reading, t: number): boolean {
  for (let i = t - 1; i >= 0; --i) {
    if (isVerbAt(reading, i)) return true;
    if (wordAt(reading, i) === "and" && /,\s*$/.test(textBetween(reading, i - 1, i))) return false;
  }
  return false;
}

/** "the author has X and Y meet": what a story makes people do. */
function isMade(reading: Reading, t: number): boolean {
  if (reading.units[t - 1]?.entity?.reference === "his") return false;
  const first = isHuman(reading.units[t - 1]) ? groupAround(reading, t - 1).first : t;
  const unit = reading.units[first];
  return first < t && unit !== undefined && reading.small.makes_do.has(reading.tokens.form[unitFrom(unit) - 1] ?? "");
}

function isPlaceAt({units}: Reading, word: number): boolean {
  return units.some(({entity}) => entity !== undefined && entity.kind !== "human" && entity.to === word + 1);
}
