import type {DaySection, Draft, Lookback, Setting} from "../grammar/draft.js";
import {hasCue} from "../grammar/has-cue.js";
import {isHuman, type Reading, ruleAt} from "../grammar/reading.js";
import {beginsAt} from "../grammar/words-at.js";
import type {Entity, Member} from "../people/entities.js";
import {areAmong, isAmong} from "../people/member-key.js";
import type {Sentence} from "../text/segment.js";
import {wordsWithin} from "../text/words-within.js";
import {alsoTold} from "./also-told.js";
import {hasDate} from "./echo.js";

interface Text {
  sentences: readonly Sentence[];
  readings: readonly Reading[];
  index: number;
  setting: Setting;
  drafts: readonly Draft[];
}

/** Sentences behind the first within which news is told without its day. */
const NEWS_REACH = 6;

/**
 * Drafts of a sentence without a date of theirs take the one of a sentence before: of the one before it, when that tells of no
 * contact of its own or only that the same people spoke; else of the day they stand under; else, in the news, of one further up its paragraph, of the text's first, or of what
 * somebody did whom it says to have done this as well.
 */
export function lookBack(drafts: Draft[], text: Text, told: Draft | undefined): void {
  const {sentences, readings, index} = text;
  if (drafts.length === 0 || !sentences[index]) return;
  const reading = readings[index];
  const near = index === 0 ? null : sentenceBefore(drafts, text, told);
  for (const draft of drafts) {
    if (reading && isOften(draft, reading)) continue;
    const day = near ?? dayAbove(draft, text);
    draft.lookback = day ? {start: day.start, end: day.end, news: false, like: null} : inNews(draft, text, told);
  }
}

/** "Monday, 13 March" on a line of its own: the day of what is told under it. */
function dayAbove(draft: Draft, {sentences, readings, index, setting}: Text): DaySection | null {
  const [{start} = {start: 0}, reading] = [sentences[index], readings[index]];
  const above = setting.days.find((day) => day.end <= start && start < day.until);
  return above && reading && draft.status === "occurred" && !isBefore(draft, reading) ? above : null;
}

function inNews(draft: Draft, text: Text, told: Draft | undefined): Lookback | null {
  if (text.index === 0) return null;
  const up = furtherUp(draft, text, told);
  const first = up ? null : firstSentence(draft, text);
  if (first) return {start: first.start, end: first.end, news: true, like: null};
  const reading = text.readings[text.index];
  return up ?? (reading && isToldAsNews(draft, reading) ? alsoTold(draft, reading, text.drafts) : null);
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
  told: Draft | undefined
): Lookback | null {
  const own = sentences[index];
  if (!isToldAsNews(draft, readings[index])) return null;
  for (let at = index - 1; at >= Math.max(0, index - UP); --at) {
    const [sentence, reading] = [sentences[at], readings[at]];
    if (!own || !sentence || !reading || sentence.paragraph !== own.paragraph || isPlanned(reading)) return null;
    const {start, end} = sentence;
    if (told?.sentence === at) return shares(told.members, draft) ? {start, end, news: true, like: [told]} : null;
    if (hasDate(sentence, setting)) return speaksOf(reading, draft) ? {start, end, news: true, like: null} : null;
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

function sentenceBefore(drafts: Draft[], text: Text, told: Draft | undefined): Sentence | null {
  const {sentences, readings, index, setting} = text;
  const [sentence, before] = [sentences[index], sentences[index - 1]];
  if (!before || !hasDate(before, setting)) return null;
  const same = told?.sentence === index - 1 ? isSaidAgain(told, drafts) : null;
  if (same === false || (same === null && before.paragraph !== sentence?.paragraph)) return null;
  const last = readings[index - 1];
  return last && hasPlan(last) && drafts.every(({status}) => status === "occurred") ? null : before;
}

/** "The presidents spoke on Monday. X called Y": the words before do not say by what channel. */
function isSaidAgain({weak, members, status}: Draft, drafts: readonly Draft[]): boolean {
  return weak && drafts.every((d) => d.status === status && areAmong(d.members, members));
}

/** "X spent Wednesday in A.\n\nHe was seated opposite Y": the news of a text that names its day once. */
function firstSentence(draft: Draft, {sentences, readings, index, setting}: Text): Sentence | null {
  const [lead, first] = [sentences[0], readings[0]];
  if (!lead || !first || index > NEWS_REACH || !hasDate(lead, setting) || isPlanned(first)) return null;
  if (sentences.slice(1, index).some((sentence) => hasDate(sentence, setting))) return null;
  if (!isToldAsNews(draft, readings[index])) return null;
  const people = first.units.flatMap((unit) => (isHuman(unit) ? (first.members.get(unit.entity) ?? []) : []));
  const both = setting.sides.every((side) => people.some((m) => m.side === side && m.name === null));
  return both || shares(people, draft) || tellsOfSides(first, draft, setting) ? lead : null;
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
function isToldAsNews(draft: Draft, reading: Reading | undefined): boolean {
  const {status, channel} = draft;
  return reading !== undefined && status === "occurred" && channel !== "visit" && !isBefore(draft, reading);
}

/** Words between "had" and the verb that it goes with: "had also been received". */
const AUXILIARIES = 3;

function isBefore({triggerStart, triggerEnd}: Draft, {tokens, from, small}: Reading): boolean {
  const verb = wordsWithin(tokens, {start: triggerStart, end: triggerEnd});
  const words = tokens.form.slice(Math.max(from, verb.from - AUXILIARIES), verb.to);
  return words.some((form) => small.pluperfect.has(form));
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
