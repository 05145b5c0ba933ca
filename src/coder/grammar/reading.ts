import type {Frame} from "../lexicon/codes.js";
import type {ChannelRule, Trait} from "../lexicon/lexicon.js";
import type {SmallWords} from "../lexicon/small-words.js";
import {type Entity, type Member, type Unit, unitFrom, unitTo, wordOf} from "../people/entities.js";
import {plainMarks, type Tokens, type WordSet} from "../text/tokens.js";

/** One sentence as the grammar reads it. `members` are settled once, in reading order. */
export interface Reading {
  units: Unit[];
  /** Which units are verbs and nouns of contact, cues, invitations: most sentences have none of some of them. */
  signs: Signs;
  tokens: Tokens;
  /** The first word that the grammar knows, and the one behind the last. */
  from: number;
  to: number;
  /** The sentence's first word, and the one behind its last. */
  first: number;
  end: number;
  members: Map<Entity, Member[]>;
  traits: ReadonlySet<Trait>;
  /** The language's words that are known by their form. */
  small: SmallWords;
  /** Words of date expressions; they do not come between a verb and its object. */
  dated: WordSet;
}

export interface Signs {
  triggers: readonly number[];
  cues: readonly number[];
  invites: readonly number[];
}

const NO_UNITS: readonly number[] = [];

/** The indices of the units that are verbs and nouns of contact, cues and invitations, in their order. */
export function signsIn(units: readonly Unit[]): Signs {
  return {triggers: ofKind(units, "trigger"), cues: ofKind(units, "cue"), invites: ofKind(units, "invite")};
}

function ofKind(units: readonly Unit[], kind: string): readonly number[] {
  let found: number[] | null = null;
  for (let i = 0; i < units.length; ++i) {
    if (units[i]?.item?.meaning.kind !== kind) continue;
    if (found) found.push(i);
    else found = [i];
  }
  return found ?? NO_UNITS;
}

const NOUNS = new Set<Frame>(["noun", "noun_visit", "noun_message", "noun_from", "means", "medium", "goes_to"]);

/** Asking an array for what lies before its start is slow. */
export function unitAt({units}: Reading, i: number): Unit | undefined {
  return i >= 0 && i < units.length ? units[i] : undefined;
}

/** The class of the small word at unit `i`, e.g. "with"; null where none stands there. */
export function wordAt(reading: Reading, i: number): string | null {
  return wordOf(unitAt(reading, i));
}

/** The unit at `i`, or the one behind it where an article stands at `i`. */
export function behindArticle(reading: Reading, i: number): number {
  return wordAt(reading, i) === "det" ? i + 1 : i;
}

/** The unit at `i`, or the one before it where an article stands at `i`. */
export function beforeArticle(reading: Reading, i: number): number {
  return wordAt(reading, i) === "det" ? i - 1 : i;
}

/** The rule of the verb or noun of contact at unit `i`, or null. */
export function ruleAt(reading: Reading, i: number): ChannelRule | null {
  const meaning = unitAt(reading, i)?.item?.meaning;
  return meaning?.kind === "trigger" ? meaning.rule : null;
}

/** The contact words that stand before unit `t` in the sentence, or null. */
export function ruleBefore(reading: Reading, t: number): ChannelRule | null {
  for (let i = t - 1; i >= 0; --i) {
    const rule = ruleAt(reading, i);
    if (rule) return rule;
  }
  return null;
}

/** How the parties stand around what is at unit `i`, or null where that is no verb or noun of contact. */
export function frameAt(reading: Reading, i: number): Frame | null {
  return ruleAt(reading, i)?.frame ?? null;
}

/** Whether a verb of contact stands at unit `i`, not a noun. */
export function isVerbAt(reading: Reading, i: number): boolean {
  const frame = frameAt(reading, i);
  return frame !== null && !NOUNS.has(frame);
}

/** The word that stands straight before unit `i`, or before the "to" that marks it as whom a verb acts on: "dijo a X". */
export function formBefore(reading: Reading, i: number): string {
  const marked = wordAt(reading, i - 1) === "to" && wordsBetween(reading, i - 1, i) === 0;
  const unit = unitAt(reading, marked ? i - 1 : i);
  return (unit && reading.tokens.form[unitFrom(unit) - 1]) ?? "";
}

/** Whether a unit is people: by name, by office, or by a pronoun. */
export function isHuman(unit: Unit | undefined): unit is {entity: Entity} {
  return unit?.entity?.kind === "human";
}

/** Words between two units that belong to no unit. */
export function wordsBetween(reading: Reading, a: number, b: number): number {
  const [left, right] = [unitAt(reading, a), unitAt(reading, b)];
  if (!left || !right) return Number.POSITIVE_INFINITY;
  let words = 0;
  for (let i = unitTo(left); i < unitFrom(right); ++i) if (!reading.dated.has(i)) words += 1;
  return words;
}

/** The text between the end of unit `a` and the start of unit `b`, its marks as `plainMarks` writes them. */
export function textBetween(reading: Reading, a: number, b: number): string {
  const [left, right] = [unitAt(reading, a), unitAt(reading, b)];
  if (!left || !right) return "";
  return plainMarks(
    reading.tokens.text.slice(reading.tokens.end[unitTo(left) - 1], reading.tokens.start[unitFrom(right)])
  );
}
