import type {Draft, Setting} from "../grammar/draft.js";
import {hasCue} from "../grammar/has-cue.js";
import {isHuman, type Reading, ruleAt} from "../grammar/reading.js";
import type {Entity} from "../people/entities.js";
import {memberKey} from "../people/member-key.js";
import type {Sentence} from "../text/segment.js";
import {hasDate} from "./echo.js";

interface Text {
  sentences: readonly Sentence[];
  readings: readonly Reading[];
  index: number;
  setting: Setting;
}

/** Sentences behind the first within which news is told without its day. */
const NEWS_REACH = 6;

/**
 * Drafts of a sentence without a date take the one of a sentence before: of the one before it, when that tells of no contact
 * of its own or only that the same people spoke; else, in the news, of the text's first.
 */
export function lookBack(drafts: Draft[], text: Text, told: Draft | undefined): void {
  const {sentences, index, setting} = text;
  const sentence = sentences[index];
  if (drafts.length === 0 || index === 0 || !sentence || hasDate(sentence, setting)) return;
  const near = sentenceBefore(drafts, text, told);
  const before = near ?? firstSentence(drafts, text);
  if (before) for (const draft of drafts) draft.lookback = {start: before.start, end: before.end, news: near === null};
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
  const keys = new Set(members.map(memberKey));
  return weak && drafts.every((d) => d.status === status && d.members.every((m) => keys.has(memberKey(m))));
}

/** "X spent Wednesday in A.\n\nHe was seated opposite Y": the news of a text that names its day once. */
function firstSentence(drafts: readonly Draft[], {sentences, readings, index, setting}: Text): Sentence | null {
  const [lead, first, own] = [sentences[0], readings[0], readings[index]];
  if (!lead || !first || !own || index > NEWS_REACH || !hasDate(lead, setting) || isPlanned(first)) return null;
  if (sentences.slice(1, index).some((sentence) => hasDate(sentence, setting))) return null;
  if (isPluperfect(own) || !drafts.every(isNews)) return null;
  const people = first.units.flatMap((unit) => (isHuman(unit) ? (first.members.get(unit.entity) ?? []) : []));
  const keys = new Set(people.map(memberKey));
  const known = (draft: Draft) => draft.members.some((m) => keys.has(memberKey(m)));
  const both = setting.sides.every((side) => people.some((m) => m.side === side && m.name === null));
  return both || drafts.every(known) || tellsOfSides(first, drafts, setting) ? lead : null;
}

/** "A-ian officials were on the telephone to B's capital on Monday.\n\nIn a call X told Y": of both sides, and by the same means. */
function tellsOfSides(lead: Reading, drafts: readonly Draft[], {sides}: Setting): boolean {
  const named = (side: string) =>
    lead.units.some(({entity}) => entity && (entity.country === side || sideIn(lead, entity) === side));
  const channels = new Set(lead.signs.triggers.map((t) => ruleAt(lead, t)?.channel));
  return sides.every(named) && drafts.every(({channel}) => channels.has(channel));
}

function sideIn({members}: Reading, entity: Entity): string | null {
  return members.get(entity)?.[0]?.side ?? null;
}

/** Journeys last, and begin before they are news. */
function isNews({status, channel}: Draft): boolean {
  return status === "occurred" && channel !== "visit";
}

function isPlanned(reading: Reading): boolean {
  return hasCue(reading, "announced") || hasCue(reading, "cancelled") || hasPlan(reading);
}

/** "had met": what was before the news. */
function isPluperfect({tokens, from, to, small}: Reading): boolean {
  for (let i = from; i < to; ++i) if (small.pluperfect.has(tokens.form[i] ?? "")) return true;
  return false;
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
