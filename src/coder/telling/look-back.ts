import type {DaySection, Draft, Lookback, Setting} from "../grammar/draft.js";
import {hasCue} from "../grammar/has-cue.js";
import {hasDate} from "../grammar/has-date.js";
import {isHuman, type Reading, ruleAt} from "../grammar/reading.js";
import type {Entity, Member} from "../people/entities.js";
import {areAmong, isAmong} from "../people/member-key.js";
import type {Sentence} from "../text/segment.js";
import {beginsAt} from "../text/words-at.js";
import {wordsWithin} from "../text/words-within.js";
import {alsoTold} from "./also-told.js";

/** A text up to a sentence, the number of which is `index`. */
interface Text {
  sentences: readonly Sentence[];
  readings: readonly Reading[];
  index: number;
  setting: Setting;
  /** What was told before. */
  drafts: readonly Draft[];
}

/** The text with the sentence as it was read. */
interface Told extends Text {
  reading: Reading;
}

/** Sentences behind the first within which news is told without its day. */
const NEWS_REACH = 6;

/**
 * Drafts of a sentence without a date of theirs take the day of the first of these that has one: of the sentence before, when
 * that tells of no contact of its own or only that the same people spoke; of the line they stand under; and in the news of a
 * sentence further up the paragraph, of the text's first, or of what the same people did, where they did this as well. `before`
 * is the contact told last before the sentence.
 */
export function lookBack(drafts: Draft[], text: Text, before: Draft | undefined): void {
  const {sentences, readings, index} = text;
  const reading = readings[index];
  if (drafts.length === 0 || !sentences[index] || !reading) return;
  const told = {...text, reading};
  const near = index === 0 ? null : sentenceBefore(drafts, text, before);
  for (const draft of drafts) {
    if (isOften(draft, reading)) continue;
    const day = near ?? dayAbove(draft, told);
    draft.lookback = day ? {start: day.start, end: day.end, news: false, like: null} : inNews(draft, told, before);
  }
}

/** "Monday, 13 March" on a line of its own: the day of what is told under it. */
function dayAbove(draft: Draft, {sentences, reading, index, setting}: Told): DaySection | null {
  const {start} = sentences[index] ?? {start: 0};
  const above = setting.days.find((day) => day.end <= start && start < day.until);
  return above && draft.status === "occurred" && !isBefore(draft, reading) ? above : null;
}

function inNews(draft: Draft, told: Told, before: Draft | undefined): Lookback | null {
  const {index, reading, drafts} = told;
  if (index === 0 || !isToldAsNews(draft, reading)) return null;
  return furtherUp(draft, told, before) ?? firstSentence(draft, told) ?? alsoTold(draft, reading, drafts);
}

/** The day of the news in a stretch of the text, or that of the first of some contacts that has one. */
function newsIn({start, end}: Sentence, like: readonly Draft[] | null = null): Lookback {
  return {start, end, news: true, like};
}

/** Sentences up a paragraph to the day of what it tells. */
const UP = 3;

/**
 * "X rang on Friday. He is one of those who need no introduction. He conveyed to Y …": the day of a sentence about somebody who
 * takes part, or of the contact told last, where he took part in that too and nobody else's lies between.
 */
function furtherUp(
  draft: Draft,
  {sentences, readings, index, setting}: Text,
  before: Draft | undefined
): Lookback | null {
  const own = sentences[index];
  for (let at = index - 1; at >= Math.max(0, index - UP); --at) {
    const [sentence, reading] = [sentences[at], readings[at]];
    if (!own || !sentence || !reading || sentence.paragraph !== own.paragraph || isPlanned(reading)) return null;
    if (before?.sentence === at) return shares(before.members, draft) ? newsIn(sentence, [before]) : null;
    if (hasDate(sentence, setting)) return speaksOf(reading, draft) ? newsIn(sentence) : null;
  }
  return null;
}

/** Whether a sentence speaks of somebody who takes part. */
function speaksOf(reading: Reading, draft: Draft): boolean {
  return reading.units.some((unit) => isHuman(unit) && shares(reading.members.get(unit.entity) ?? [], draft));
}

function shares(people: readonly Member[], {members}: Draft): boolean {
  return people.some((m) => isAmong(m, members));
}

function sentenceBefore(drafts: Draft[], text: Text, before: Draft | undefined): Sentence | null {
  const {sentences, readings, index, setting} = text;
  const [own, last, reading] = [sentences[index], sentences[index - 1], readings[index - 1]];
  if (!last || !hasDate(last, setting)) return null;
  const same = before?.sentence === index - 1 ? isSaidAgain(before, drafts) : null;
  if (same === false || (same === null && last.paragraph !== own?.paragraph)) return null;
  return reading && hasPlan(reading) && drafts.every(({status}) => status === "occurred") ? null : last;
}

/** "The presidents spoke on Monday. X called Y": the words before do not say by what channel. */
function isSaidAgain({weak, members, status}: Draft, drafts: readonly Draft[]): boolean {
  return weak && drafts.every((d) => d.status === status && areAmong(d.members, members));
}

/** "X spent Wednesday in A.\n\nHe was seated opposite Y": the news of a text that names its day once. */
function firstSentence(draft: Draft, {sentences, readings, index, setting}: Text): Lookback | null {
  const [lead, first] = [sentences[0], readings[0]];
  if (!lead || !first || index > NEWS_REACH || !hasDate(lead, setting) || isPlanned(first)) return null;
  if (sentences.slice(1, index).some((sentence) => hasDate(sentence, setting))) return null;
  const people = first.units.flatMap((unit) => (isHuman(unit) ? (first.members.get(unit.entity) ?? []) : []));
  const both = setting.sides.every((side) => people.some((m) => m.side === side && m.name === null));
  return both || shares(people, draft) || tellsOfSides(first, draft, setting) ? newsIn(lead) : null;
}

/** "A-ian officials were on the telephone to B's capital on Monday.\n\nIn a call X told Y": of both sides, and by the same means. */
function tellsOfSides(lead: Reading, {channel}: Draft, {sides}: Setting): boolean {
  const named = (side: string) =>
    lead.units.some(({entity}) => entity && (entity.country === side || sideIn(lead, entity) === side));
  const channels = new Set(lead.signs.triggers.map((t) => ruleAt(lead, t)?.channel));
  return sides.every(named) && (channels.size === 0 || channels.has(channel));
}

function sideIn({members}: Reading, entity: Entity): string | null {
  return members.get(entity)?.[0]?.side ?? null;
}

/** Journeys last, and begin before they are news; "had met" tells of what was before it. */
function isToldAsNews(draft: Draft, reading: Reading): boolean {
  return draft.status === "occurred" && draft.channel !== "visit" && !isBefore(draft, reading);
}

/** Words between "had" and the verb that it goes with: "had also been received". */
const AUXILIARIES = 3;

function isBefore({triggerStart, triggerEnd}: Draft, {tokens, from, small}: Reading): boolean {
  const verb = wordsWithin(tokens, {start: triggerStart, end: triggerEnd});
  const first = Math.max(from, verb.from - AUXILIARIES);
  const {form} = tokens;
  // "had talks" is no more than held them.
  return form
    .slice(first, verb.to)
    .some((word, i) => small.pluperfect.has(word) && !small.possessed.has(form[first + i + 1] ?? ""));
}

/** "has met Y several times": of no one day. */
function isOften(draft: Draft, {tokens, small}: Reading): boolean {
  const {from, to} = wordsWithin(tokens, draft);
  for (let i = from; i < to; ++i) if (beginsAt(tokens, small.often, i)) return true;
  return false;
}

/** A plan, or what is called off, unless what is dated is that somebody tells of it: "the people will win, X told Y on Monday". */
function isPlanned(reading: Reading): boolean {
  return (hasCue(reading, "announced") || hasCue(reading, "cancelled") || hasPlan(reading)) && !isToldOnDay(reading);
}

function isToldOnDay({units, signs, tokens, small, dated, to}: Reading): boolean {
  const last = units[signs.cues.at(-1) ?? -1]?.item?.to ?? to;
  let told = false;
  for (let i = last; i < to && !dated.has(i); ++i) told ||= small.reporting.has(tokens.form[i] ?? "");
  return told;
}

/** "X will leave A tonight": the day is that of what is still to come. */
function hasPlan({signs, units, tokens, small}: Reading): boolean {
  return [...signs.cues, ...signs.triggers].some((i) => {
    const {item} = units[i] ?? {};
    const {meaning} = item ?? {};
    const planned = meaning?.kind === "trigger" && meaning.rule.planned;
    const announced = planned || (meaning?.kind === "cue" && meaning.cue === "announced");
    return item !== undefined && announced && !small.was_to.has(tokens.form[item.from] ?? "");
  });
}
