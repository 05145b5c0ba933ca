import type {Draft, SentencePlace, Setting} from "../grammar/draft.js";
import {hasAnyCue, UNREAL} from "../grammar/has-cue.js";
import {firstDated, hasDate} from "../grammar/has-date.js";
import {isHuman, type Reading, ruleAt} from "../grammar/reading.js";
import {clauseWords} from "../lexicon/clause-words.js";
import {isPair} from "../people/any-pair.js";
import type {Member} from "../people/entities.js";
import {isAmong} from "../people/member-key.js";
import {fold} from "../text/fold.js";
import {beginsAt} from "../text/words-at.js";
import {wordsWithin} from "../text/words-within.js";
import {isOnArrival} from "./on-arrival.js";
import {isOnlyTold} from "./only-told.js";

const ECHO_REACH = 2;

/** A dated sentence about the two people of a contact told just before without a day tells of that contact. */
export function echoOf(before: Draft, reading: Reading, {sentence, index, setting}: SentencePlace): Draft | null {
  const far = index - before.sentence > ECHO_REACH || before.frame === "echo";
  // "Y had invited him in May" dates the invitation.
  if (far || reading.signs.invites.length > 0 || hasAnyCue(reading, UNREAL)) return null;
  if (!hasDate(sentence, setting) || isStillToCome(before, reading)) return null;
  const dated = hasOwnDate(before, setting);
  if (dated && !(isOnlyTold(before, setting) && isPlainlyDated(sentence, reading, setting))) return null;
  const named = reading.units.flatMap((unit) =>
    isHuman(unit) && !unit.entity.possessive ? (reading.members.get(unit.entity) ?? []) : []
  );
  const both = before.members.filter((m) => isAmong(m, named));
  const again = tellsAgain(before, reading, {named, first: wordsWithin(setting.tokens, sentence).from});
  if (dated && !again) return null;
  const members = again ? before.members : both;
  if (!isPair(setting.sides, members)) return null;
  const {start, end} = sentence;
  return {
    ...before,
    members,
    sentence: index,
    start,
    end,
    triggerStart: start,
    triggerEnd: start,
    frame: "echo",
    stands: false,
    rules: ["told-again"],
    weak: true
  };
}

/** "The matter took up both; on Wednesday X will see Z": the day is that of a plan. */
function isStillToCome({status}: Draft, reading: Reading): boolean {
  return status === "occurred" && reading.signs.triggers.some((i) => ruleAt(reading, i)?.planned);
}

/** "The call came through on Monday": the noun of the contact told before, and nobody else. */
function tellsAgain(
  before: Draft,
  reading: Reading,
  {named, first}: {named: readonly Member[]; first: number}
): boolean {
  const others = named.some((n) => n.side !== null && !isAmong(n, before.members));
  if (others) return false;
  if ((named.length === 0 && pointsBack(reading)) || tookPlace(reading, first)) return true;
  if (isOnArrival(before, reading, {named, first})) return true;
  return reading.signs.triggers.some((i) => {
    const rule = ruleAt(reading, i);
    const {item} = reading.units[i] ?? {};
    if (!rule || !item || !/^noun(?:_call|_message|_visit)?$/.test(rule.frame)) return false;
    const opens = item.from - reading.from <= OPENS;
    // "The conversation" is no more than what was told before.
    const same = rule.channel === before.channel || rule.retold;
    return opens && same && reading.small.told_of.has(reading.tokens.form[item.from - 1] ?? "");
  });
}

/** "That was on Monday": nothing but the day is told anew. */
function pointsBack({from, tokens: {form}, small, signs}: Reading): boolean {
  return signs.triggers.length === 0 && small.told_of.has(form[from] ?? "") && small.was_to.has(form[from + 1] ?? "");
}

/** "It took place on Monday": a sentence of which `first` is the first word. */
function tookPlace({tokens, small, signs}: Reading, first: number): boolean {
  return signs.triggers.length === 0 && beginsAt(tokens, small.took_place, first);
}

/** Words before the noun that opens a sentence: its article, and an adverb. */
const OPENS = 2;

/** Whether a telling has date words, other than behind its verb for what was spoken or written about. */
function hasOwnDate({start, end, triggerEnd}: Draft, setting: Setting): boolean {
  if (hasDate({start, end: triggerEnd}, setting)) return true;
  const {tokens, language} = setting;
  const first = firstDated({start: triggerEnd, end}, setting);
  if (first < 0) return false;
  return !clauseWords(language).topic.test(fold(tokens.text.slice(triggerEnd, tokens.start[first])));
}

/** "The call took place on Wednesday", not "The letter was sent after X took office on Wednesday". */
function isPlainlyDated(sentence: SentencePlace["sentence"], {small, from}: Reading, setting: Setting): boolean {
  const first = firstDated(sentence, setting);
  return first >= 0 && !setting.tokens.form.slice(from, first).some((form) => small.clock.has(form));
}
