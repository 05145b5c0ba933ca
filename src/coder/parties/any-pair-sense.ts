import {behindArticle, frameAt, type Reading, textBetween, wordAt, wordsBetween} from "../grammar/reading.js";
import type {Frame} from "../lexicon/codes.js";
import {unitFrom, unitTo} from "../people/entities.js";
import type {Tokens} from "../text/tokens.js";
import {isOrEnds} from "../text/words-at.js";

/** Papers that any two countries sign are mostly signed apart. */
const APART = new Set(["signs"]);

/**
 * Whether the verb at unit `t`, which acts on the unit at `object`, speaks of something else where anybody may stand beside
 * it: names are called, plans are welcomed, calls are made for things, clubs are joined.
 */
export function hasOtherSense(reading: Reading, t: number, object: number | null): boolean {
  const {small} = reading;
  const frame = frameAt(reading, t);
  const verb = formAt(reading, t);
  if (frame === null || APART.has(frame)) return true;
  if (PERSONAL.has(frame) && isState(reading, object)) return true;
  if (frame === "calls_name") return isNaming(reading, t, object);
  if (frame === "noun_from" || frame === "called_by") return isAppeal(reading, object);
  if (frame === "meets_name" && small.calls.has(verb)) return isAppeal(reading, object);
  if (small.joins_in.has(verb) && frame.startsWith("meets")) return !isGatheringBehind(reading, t);
  if (frame === "means") return isInterview(reading, t);
  return frame === "hosts" && small.welcomes.has(lastForm(reading, t)) && isPlan(reading, object);
}

/** Verbs that act on people: a state is called, seen or received only in another sense. */
const PERSONAL = new Set<Frame>(["calls_name", "hosts", "hosts_name", "meets_name"]);

function isState(reading: Reading, object: number | null): boolean {
  const members = object === null ? [] : (reading.units[object]?.entity?.members ?? []);
  return (
    members.length > 0 && members.every(({role, name}) => /^(?:government|crowd)$/.test(role ?? "") && name === null)
  );
}

function isGatheringBehind(reading: Reading, t: number): boolean {
  return reading.units.some(
    ({entity}, i) => i > t && (frameAt(reading, i) === "noun" || entity?.members[0]?.role === "gathering")
  );
}

/** "told an agency by phone", "told reporters on the phone". */
function isInterview(reading: Reading, t: number): boolean {
  const heard = wordAt(reading, t - 1) === "proper" || isCrowd(reading, t - 1);
  return heard && wordsBetween(reading, t - 1, t) <= 1;
}

function isCrowd({units}: Reading, i: number): boolean {
  return units[i]?.entity?.members.every(({role}) => role === "crowd") ?? false;
}

/** "so-called", "what he called", "called the raid a crime", "called the minister from A reckless". */
function isNaming(reading: Reading, t: number, object: number | null): boolean {
  if (reading.small.so.has(formBefore(reading, t)) || [t - 1, t - 2].some((i) => wordAt(reading, i) === "which"))
    return true;
  if (object === null) return false;
  const last = lastOf(reading, object);
  return (wordAt(reading, last + 1) === "det" && isNext(reading, last)) || isLoose(reading, last);
}

/** Where the words end that say whose or whence somebody is: "the envoy to the A". */
function lastOf(reading: Reading, i: number): number {
  if (!/^(?:to|of|from)$/.test(wordAt(reading, i + 1) ?? "") || !isNext(reading, i)) return i;
  const at = behindArticle(reading, i + 2);
  return isSomewhere(reading, i + 2) ? at : i;
}

/** "a call from X for restraint", "to disarm". */
function isAppeal(reading: Reading, object: number | null): boolean {
  if (object === null || !isNext(reading, object)) return false;
  const {small} = reading;
  const [word = "", verb = ""] = [0, 1].map((offset) => reading.tokens.form[toOf(reading, object) + offset]);
  return small.meant_as.has(word) || (small.infinitive.has(word) && !small.said_in_person.has(verb));
}

/** "welcomed X to mediate", "welcomed the X plan": behind the name stands what is welcomed. */
function isPlan(reading: Reading, object: number | null): boolean {
  if (object === null) return false;
  if (!isNext(reading, object)) return isLoose(reading, object);
  if (wordAt(reading, object + 1) === "to") return !isSomewhere(reading, object + 2);
  const next = reading.units[object + 1]?.item?.meaning.kind;
  return next === "cue" || (frameAt(reading, object + 1)?.startsWith("noun") ?? false);
}

function isSomewhere(reading: Reading, i: number): boolean {
  const entity = reading.units[behindArticle(reading, i)]?.entity;
  return entity !== undefined && wordsBetween(reading, i - 1, i) === 0;
}

/** A word in lower case that means nothing here follows at once. */
function isLoose(reading: Reading, i: number): boolean {
  const {tokens, dated, small} = reading;
  const to = toOf(reading, i);
  const next = fromOf(reading, i + 1);
  if (to >= next || dated.has(to) || !/^ \p{Ll}/u.test(gapTo(tokens, to))) return false;
  return !isOrEnds(tokens.form[to] ?? "", small.no_complement, small.no_complement_ending);
}

/** What stands before word `i`, and its first letter. */
function gapTo({text, start, end}: Tokens, i: number): string {
  return text.slice(end[i - 1], (start[i] ?? 0) + 1);
}

function isNext(reading: Reading, i: number): boolean {
  return wordsBetween(reading, i, i + 1) === 0 && !/[,;:]/.test(textBetween(reading, i, i + 1));
}

function formBefore(reading: Reading, i: number): string {
  return reading.tokens.form[fromOf(reading, i) - 1] ?? "";
}

function formAt(reading: Reading, i: number): string {
  return reading.tokens.form[fromOf(reading, i)] ?? "";
}

function lastForm(reading: Reading, i: number): string {
  return reading.tokens.form[toOf(reading, i) - 1] ?? "";
}

function fromOf(reading: Reading, i: number): number {
  const unit = reading.units[i];
  return unit ? unitFrom(unit) : reading.tokens.form.length;
}

function toOf(reading: Reading, i: number): number {
  const unit = reading.units[i];
  return unit ? unitTo(unit) : reading.tokens.form.length;
}
