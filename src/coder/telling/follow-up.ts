import type {Draft, SentencePlace} from "../grammar/draft.js";
import {hasAnyCue, hasCue, UNREAL} from "../grammar/has-cue.js";
import {hasDate} from "../grammar/has-date.js";
import {isHuman, type Reading, ruleAt} from "../grammar/reading.js";
import {wireSign} from "../grammar/wire-sign.js";
import {CALLS} from "../lexicon/channel-kinds.js";
import type {Cue} from "../lexicon/codes.js";
import {isPair} from "../people/any-pair.js";
import {areAmong} from "../people/member-key.js";
import {judge} from "../status/status.js";
import type {Sentence} from "../text/segment.js";
import {beginsAt} from "../text/words-at.js";
import type {Channel} from "../types.js";
import {anotherTime, timeBefore} from "./another-time.js";
import {likeBefore} from "./like-before.js";

const UNTOLD: ReadonlySet<Cue> = new Set<Cue>([...UNREAL, "not"]);
const OPENS = 3;

/** "X wrote to Y in May. A phone call followed on 5 July": another contact of the same people, in words of its own. */
export function followUp(before: Draft, reading: Reading, place: SentencePlace): Draft | null {
  const {sentence, index, setting} = place;
  if (
    index - before.sentence > reachOf(reading) ||
    !hasDate(sentence, setting) ||
    !(isPair(setting.sides, before.members) || before.channel === "visit") ||
    hasAnyCue(reading, UNTOLD)
  )
    return null;
  return anotherTime(before, reading, place) ?? anotherNoun(before, reading, place);
}

function anotherNoun(before: Draft, reading: Reading, place: SentencePlace): Draft | null {
  const {units, tokens, signs} = reading;
  if ((signs.triggers.length !== 1 && !hasCue(reading, "cancelled")) || namesOthers(before, reading)) return null;
  const [t = 0] = signs.triggers;
  const [rule, item] = [ruleAt(reading, t), units[t]?.item];
  if (!rule || !item || !/^noun(_call)?$/.test(rule.frame) || item.from - reading.from > OPENS) return null;
  const words = tokens.form.slice(reading.from, item.from);
  if (!words.some((form) => reading.small.one_only.has(form)) && !isEarlierOne(reading, words, item.to)) return null;
  const {status, reason, rules} = judge(reading, t, {noun: true, invitedBy: false, planned: false});
  if (reason || (status === "announced" && !words.concat(tokens.form[item.from] ?? "").some(isAnother(reading))))
    return null;
  const {channel, frame, id} = rule;
  return likeBefore(before, reading, {...place, words: item, channel, frame, status, rules: [id, ...rules]});
}

/** "The first call took place on 7 May", "Their last meeting was in March": not "The last meeting of the council". */
function isEarlierOne(reading: Reading, words: string[], to: number): boolean {
  const {small, tokens, dated} = reading;
  if (!words.some((form) => small.earlier_one.has(form))) return false;
  return dated.has(to) || small.passive_verb.has(tokens.form[to] ?? "") || beginsAt(tokens, small.came_about, to);
}

const OFF_REACH = 3;
const TIME_REACH = 2;

/** What was called off may be told a little further on; "It was their second call" may stand before the day of the first. */
function reachOf(reading: Reading): number {
  if (hasCue(reading, "cancelled")) return OFF_REACH;
  return timeBefore(reading) ? TIME_REACH : 1;
}

/** "A second session has been scrapped as the A-ian's flight was brought forward": nobody else, and he does nothing. */
function namesOthers({members}: Draft, reading: Reading): boolean {
  return reading.units.some((unit) => {
    if (!isHuman(unit)) return false;
    const {possessive, reference} = unit.entity;
    const own = reference === "his" || (possessive && hasCue(reading, "cancelled"));
    return !own || !areAmong(reading.members.get(unit.entity) ?? [], members);
  });
}

/** "A second call is planned", not "a call is expected": one that has others before it. */
function isAnother({small}: Reading): (form: string) => boolean {
  return (form) => small.first_of.has(form);
}

/** "The generals had it easier by telephone. X and Y talked on Monday": the means that the sentence before names. */
export function takeMeans(drafts: readonly Draft[], before: Reading | undefined, sentence: Sentence | undefined): void {
  const open = drafts.filter(isOpen);
  const means = open.length > 0 && before && sentence ? meansIn(before, sentence) : null;
  if (!means) return;
  for (const draft of open) {
    draft.channel = means.channel;
    draft.weak = false;
    draft.rules = [...draft.rules, means.id];
  }
}

/** "X and Y spoke by phone. … The last time they talked was in May": by the channel of what was told before. */
export function takeChannel(drafts: readonly Draft[], told: readonly Draft[], {tokens, small, from}: Reading): void {
  if (![from, from + 1].some((at) => beginsAt(tokens, small.time_before, at))) return;
  for (const draft of drafts.filter(({frame, place}) => frame === "speaks" && place === null)) {
    const before = told.findLast(({members}) => areAmong(draft.members, members));
    if (before && CALLS.has(before.channel)) draft.channel = before.channel;
  }
}

/** "spoke", "got in touch", "conveyed his wishes": a telling that does not say by what channel. */
function isOpen({weak, multilateral, place, frame, channel}: Draft): boolean {
  if (frame === "wishes") return weak && channel === "message";
  if (frame === "contacts") return weak;
  return frame === "speaks" && channel === "meeting" && (weak || (multilateral && place === null));
}

function meansIn(before: Reading, sentence: Sentence): {channel: Channel; id: string} | null {
  const means = before.signs.triggers.map((t) => ruleAt(before, t)).find((rule) => rule && CALLS.has(rule.channel));
  if (means) return means;
  return wireSign(before, sentence)?.channel === "call" ? {channel: "call", id: SIGN} : null;
}

const SIGN = "over-wire";
