import type {Draft, SentencePlace} from "../grammar/draft.js";
import {hasCue} from "../grammar/has-cue.js";
import {isHuman, type Reading, ruleAt} from "../grammar/reading.js";
import type {Cue} from "../lexicon/codes.js";
import {isPair} from "../people/any-pair.js";
import {memberKey} from "../people/member-key.js";
import {judge} from "../status/status.js";
import {hasDate} from "./echo.js";

const UNREAL: readonly Cue[] = ["hypothetical", "imagined", "denied", "not", "retracts", "rumoured", "refused"];
const WIRES = new Set(["call", "video_call"]);
const OPENS = 3;

/** "X wrote to Y in May. A phone call followed on 5 July": another contact of the same people, in words of its own. */
export function followUp(before: Draft, reading: Reading, {sentence, index, setting}: SentencePlace): Draft | null {
  const {units, tokens, signs} = reading;
  if (
    index - before.sentence > reachOf(reading) ||
    !hasDate(sentence, setting) ||
    !isPair(setting.sides, before.members)
  )
    return null;
  if (
    (signs.triggers.length !== 1 && !hasCue(reading, "cancelled")) ||
    namesOthers(before, reading) ||
    UNREAL.some((cue) => hasCue(reading, cue))
  )
    return null;
  const [t = 0] = signs.triggers;
  const [rule, item] = [ruleAt(reading, t), units[t]?.item];
  if (!rule || !item || !/^noun(_call)?$/.test(rule.frame) || item.from - reading.from > OPENS) return null;
  const words = tokens.form.slice(reading.from, item.from);
  if (!words.some((form) => reading.small.one_only.has(form))) return null;
  const {status, reason, rules} = judge(reading, t, {noun: true, invitedBy: false, planned: false});
  if (reason || (status === "announced" && !words.concat(tokens.form[item.from] ?? "").some(isAnother(reading))))
    return null;
  return {
    ...before,
    sentence: index,
    start: sentence.start,
    end: sentence.end,
    triggerStart: tokens.start[item.from] ?? 0,
    triggerEnd: tokens.end[item.to - 1] ?? 0,
    channel: rule.channel,
    frame: rule.frame,
    status,
    initiator: null,
    invitedBy: null,
    host: null,
    travelled: null,
    destination: null,
    place: null,
    country: null,
    lookback: null,
    weak: false,
    rules: [rule.id, ...rules]
  };
}

const OFF_REACH = 3;

/** What was called off may be told a little further on. */
function reachOf(reading: Reading): number {
  return hasCue(reading, "cancelled") ? OFF_REACH : 1;
}

/** "A second session has been scrapped as the A-ian's flight was brought forward": nobody else, and he does nothing. */
function namesOthers({members}: Draft, reading: Reading): boolean {
  const keys = new Set(members.map(memberKey));
  return reading.units.some((unit) => {
    if (!isHuman(unit)) return false;
    const own = unit.entity.possessive && hasCue(reading, "cancelled");
    return !own || !(reading.members.get(unit.entity) ?? []).every((m) => keys.has(memberKey(m)));
  });
}

/** "A second call is planned", not "a call is expected": one that has others before it. */
function isAnother({small}: Reading): (form: string) => boolean {
  return (form) => small.first_of.has(form);
}

/** "The generals had it easier by telephone. X and Y talked on Monday": the means that the sentence before names. */
export function takeMeans(drafts: readonly Draft[], before: Reading | undefined): void {
  const means = before?.signs.triggers.map((t) => ruleAt(before, t)).find((rule) => rule && WIRES.has(rule.channel));
  if (!means) return;
  for (const draft of drafts) {
    const open = draft.weak || (draft.multilateral && draft.place === null);
    if (draft.frame !== "speaks" || draft.channel !== "meeting" || !open) continue;
    draft.channel = means.channel;
    draft.weak = false;
    draft.rules = [...draft.rules, means.id];
  }
}
