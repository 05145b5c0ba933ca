import {frameAt, isVerbAt, type Reading, ruleAt, textBetween, wordAt, wordsBetween} from "../grammar/reading.js";
import type {Cue} from "../lexicon/codes.js";
import {isOrEnds} from "../text/words-at.js";
import type {ExclusionReason, Status} from "../types.js";
import {announced, excluded, happened, type Verdict} from "./verdict.js";

interface Judged {
  invitedBy: boolean;
  planned: boolean;
}

/** Words over which a cue governs a verb that stands in a tense of its own, and one that does not, or a noun. */
const REACH = 4;
const WIDE = 9;
/** Words between a noun and the verb that says it took place. */
const HAPPENING = 5;
/** Words between a noun, with everybody it joins, and the verb behind that says so. */
const BEGINNING = 14;

/** What a cue makes of the contact behind it; `past` says nothing. */
const OUTCOMES: Readonly<Partial<Record<Cue, {status: Status; reason: ExclusionReason | null}>>> = {
  cancelled: {status: "cancelled", reason: null},
  announced: {status: "announced", reason: null},
  refused: {status: "occurred", reason: "refused"},
  denied: {status: "occurred", reason: "denied"},
  not: {status: "occurred", reason: "denied"},
  rumoured: {status: "occurred", reason: "rumoured"},
  hypothetical: {status: "occurred", reason: "hypothetical"},
  invited: {status: "occurred", reason: "invited"}
};
/** Cues that change a verb in a tense of its own: "never met", "will have met", not "demanded …, met". */
const STRONG = new Set<Cue>(["not", "announced", "denied", "cancelled"]);

/**
 * Judges the trigger at unit `t` in a text about anybody. More is told there of contacts that are asked for, offered or
 * broken off: a noun or an infinitive counts only where the clause says that it came to pass.
 */
export function judgeAnyPair(reading: Reading, t: number, options: Judged): Verdict {
  if (options.planned) return announced();
  const noun = isNoun(reading, t);
  const bare = !noun && isBare(reading, t);
  const loose = noun || bare || reading.small.untensed.has(firstForm(reading, t));
  if (loose && isConditional(reading, t)) return excluded("hypothetical");
  const cue = nearestCue(reading, t, loose) ?? (noun ? cueBehind(reading, t) : null);
  if (cue && !(cue.cue === "invited" && options.invitedBy)) return {...outcomeOf(cue.cue), rules: [cue.rule]};
  if (noun ? tookPlace(reading, t, options) : !bare) return happened();
  const rule = ruleAt(reading, t)?.id;
  return excluded("not_contact", ...(rule ? [rule] : []));
}

function outcomeOf(cue: Cue): {status: Status; reason: ExclusionReason | null} {
  return OUTCOMES[cue] ?? {status: "occurred", reason: null};
}

function isNoun(reading: Reading, t: number): boolean {
  const frame = frameAt(reading, t) ?? "";
  return frame.startsWith("noun") && !reading.small.says_so.has(firstForm(reading, t));
}

/** "to meet", "and meet": a verb without a tense. */
function isBare(reading: Reading, t: number): boolean {
  const {small} = reading;
  const before = reading.tokens.form[fromOf(reading, t) - 1] ?? "";
  const first = firstForm(reading, t);
  if (
    small.infinitive.has(first) ||
    (small.infinitive.has(before) && !isOrEnds(first, small.tensed, small.tensed_ending))
  )
    return true;
  const governed = small.joins_verbs.has(before) || reading.units[t - 1]?.item?.meaning.kind === "cue";
  return governed && small.untensed.has(first) && wordsBetween(reading, t - 1, t) === 0;
}

function fromOf(reading: Reading, t: number): number {
  return reading.units[t]?.item?.from ?? 0;
}

function firstForm(reading: Reading, t: number): string {
  return reading.tokens.form[fromOf(reading, t)] ?? "";
}

/** Of a noun the verdict may follow: "a meeting with X is not planned". */
function cueBehind(reading: Reading, t: number): {cue: Cue; rule: string} | null {
  for (let i = t + 1; i < reading.units.length && wordsBetween(reading, t, i) <= WIDE; ++i) {
    if (isVerbAt(reading, i) || /^(?:who|which|clause|but|happens)$/.test(wordAt(reading, i) ?? "")) return null;
    if (/[,;:]/.test(textBetween(reading, i - 1, i))) return null;
    const meaning = reading.units[i]?.item?.meaning;
    if (meaning?.kind === "cue" && BEHIND.has(meaning.cue)) return meaning;
  }
  return null;
}

const BEHIND = new Set<Cue>(["not", "announced", "denied", "cancelled"]);

/** The nearest cue before the trigger that reaches it: not over another verb, nor out of a relative clause. */
function nearestCue(reading: Reading, t: number, loose: boolean): {cue: Cue; rule: string} | null {
  for (let i = t - 1; i >= 0; --i) {
    if (/;/.test(textBetween(reading, i, t)) || wordsBetween(reading, i, t) > (loose ? WIDE : REACH)) return null;
    if (!loose && isVerbAt(reading, i)) return null;
    const meaning = reading.units[i]?.item?.meaning;
    if (meaning?.kind !== "cue" || meaning.cue === "past") continue;
    if ((loose || STRONG.has(meaning.cue)) && !isAside(reading, i, t)) return meaning;
  }
  return null;
}

/** "would agree if … in talks": however far, up to a comma. */
function isConditional(reading: Reading, t: number): boolean {
  const {small} = reading;
  const {form, text, start} = reading.tokens;
  const from = fromOf(reading, t);
  const at = form.slice(reading.from, from).findLastIndex((word) => small.condition.has(word));
  return at >= 0 && !/[,;]/.test(text.slice(start[reading.from + at], start[from]));
}

/** "Ahead of the vote, X met Y": what opens a sentence up to a comma only says when. */
function isOpening(reading: Reading, i: number): boolean {
  const meaning = reading.units[i]?.item?.meaning;
  const before = reading.units.slice(0, i);
  return meaning?.kind === "cue" && meaning.cue === "announced" && !before.some((unit) => unit.entity || unit.item);
}

/** "X, who hopes to win, met Y": what stands between the commas is no cue for the verb behind them. */
function isAside(reading: Reading, i: number, t: number): boolean {
  if (!/,/.test(textBetween(reading, i, t))) return false;
  if (isOpening(reading, i)) return true;
  for (let j = i - 1; j >= 0 && !/,/.test(textBetween(reading, j, i)); --j)
    if (/^(?:who|which|clause)$/.test(wordAt(reading, j) ?? "")) return true;
  return wordAt(reading, i - 1) === "who" || wordAt(reading, i - 1) === "which";
}

/** A verb of happening near by, a preposition that presupposes it ("during talks"), or its owner ("his talks with"). */
function tookPlace(reading: Reading, t: number, options: Judged): boolean {
  if (isHeld(reading, t)) return true;
  if (isVerbAt(reading, t - 1) && wordsBetween(reading, t - 1, t) <= 2) return afterContact(reading, t, options);
  const {small} = reading;
  const word = ahead(reading, fromOf(reading, t));
  const visit = frameAt(reading, t) === "noun_visit" && small.back_from.has(word);
  if (small.owner.has(word)) return isOwned(reading, t);
  return small.meant_as.has(word) ? afterContact(reading, t, options) : visit || small.presupposes.has(word);
}

/** "at their meeting", "their meeting lasted", not "delayed their meeting"; of a call one speaks only once it was made. */
function isOwned(reading: Reading, t: number): boolean {
  if (frameAt(reading, t) === "noun_call") return true;
  const {small} = reading;
  const {form} = reading.tokens;
  const from = fromOf(reading, t);
  const owner = [from - 1, from - 2, from - 3].find((at) => small.owner.has(form[at] ?? "")) ?? from;
  return owner <= reading.from || small.presupposes.has(form[owner - 1] ?? "");
}

/** The word before a noun's article, or before its adjectives where it has none. */
function ahead(reading: Reading, from: number): string {
  const {small} = reading;
  const {form} = reading.tokens;
  for (let at = from - 1; at >= from - 5; --at) {
    const word = form[at] ?? "";
    if (small.determiner.has(word)) return form[at - 1] ?? "";
    if (small.part_of.has(word)) return small.length.has(form[at - 1] ?? "") ? ahead(reading, at - 1) : "";
    if (at >= from - 3 && (small.meant_as.has(word) || small.presupposes.has(word))) return word;
  }
  return "";
}

/** "held … talks", "talks between X and Y began". */
function isHeld(reading: Reading, t: number): boolean {
  const before = [t - 3, t - 2, t - 1];
  const behind = Array.from({length: 8}, (_, k) => t + 1 + k);
  const end = behind.findIndex((i) => isVerbAt(reading, i) || /^(?:clause|who|which)$/.test(wordAt(reading, i) ?? ""));
  const holds = (i: number) => wordAt(reading, i) === "happens" && !isMerelyPossible(reading, i);
  return (
    before.some((i) => holds(i) && wordsBetween(reading, i, t) <= HAPPENING) ||
    behind.slice(0, end < 0 ? behind.length : end).some((i) => holds(i) && wordsBetween(reading, t, i) <= BEGINNING)
  );
}

/** "could begin" */
function isMerelyPossible(reading: Reading, i: number): boolean {
  const before = reading.units[i - 1]?.item?.meaning;
  return before?.kind === "cue" && before.cue === "hypothetical" && wordsBetween(reading, i - 1, i) === 0;
}

/** "met X for talks": the verb before says whether they took place. */
function afterContact(reading: Reading, t: number, options: Judged): boolean {
  for (let i = t - 1; i >= 0; --i)
    if (isVerbAt(reading, i)) {
      if (ruleAt(reading, i)?.planned) return false;
      const {status, reason} = judgeAnyPair(reading, i, options);
      return status === "occurred" && reason === null;
    }
  return false;
}
