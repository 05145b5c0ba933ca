import type {Sentence} from "../text/segment.js";
import {beginsAt, saysAmong, type WordSpan} from "../text/words-at.js";
import {wordsWithin} from "../text/words-within.js";
import type {Channel} from "../types.js";
import {isHuman, type Reading, ruleAt, textBetween, wordAt} from "./reading.js";

/** A word that speaks of a telephone or of something written: of what channel, and which word of the text. */
export interface WireSign {
  channel: Extract<Channel, "call" | "message">;
  word: number;
  /** The caller is told of: by a verb, or by what he does with a call. */
  rings: boolean;
  verb: boolean;
}

/** The first word of a sentence that is the sign of a call or a letter; null where there is none, or signs of both. */
export function wireSign(reading: Reading, sentence: Pick<Sentence, "start" | "end">): WireSign | null {
  // Those before and behind all that the lexicon knows with them.
  const words = wordsWithin(reading.tokens, sentence);
  if (isToPress(reading, words)) return null;
  const ringing = firstOf(reading, words, "rings_up");
  const made = ringing < 0 ? callMade(reading) : ringing;
  const plain = made < 0 ? firstOf(reading, words, "call_sign") : made;
  const letter = firstOf(reading, words, "letter_sign");
  const call = plain < 0 && letter < 0 ? lineIn(reading, words) : plain;
  const sent = call < 0 && letter < 0 ? sentWish(reading, words) : letter;
  if (call >= 0 === sent >= 0) return null;
  return call >= 0
    ? {channel: "call", word: call, rings: made >= 0, verb: ringing >= 0}
    : {channel: "message", word: sent, rings: false, verb: false};
}

/** "said by telephone in an interview" */
function isToPress({tokens, small}: Reading, words: WordSpan): boolean {
  return saysAmong(tokens, small.to_press, words);
}

/** "put the call through", "makes a rare call": the noun behind what somebody does with a call; -1 where there is none. */
function callMade(reading: Reading): number {
  const {units, tokens, small} = reading;
  for (const t of reading.signs.triggers) {
    const {from = 0} = units[t]?.item ?? {};
    if (ruleAt(reading, t)?.frame !== "noun_call") continue;
    for (let k = from - 1; k >= from - MADE && k >= reading.from; --k)
      if (small.makes_call.has(tokens.form[k] ?? "")) return from;
  }
  return -1;
}

/** Words between what is done with a call and the call: "put through a long call". */
const MADE = 4;

/** "on the secure line", "got a line to A"; not "on the front line". */
function lineIn(reading: Reading, {from, to}: WordSpan): number {
  const {tokens, small, units} = reading;
  for (let k = from; k < to; ++k) {
    if (!small.line.has(tokens.form[k] ?? "") || !isSign(reading, k)) continue;
    // "a line of credit", "the line of contact"
    if (units.some(({item}, i) => item?.from === k + 1 && wordAt(reading, i) === "of")) continue;
    const before = tokens.form.slice(Math.max(from, k - LINE), k).some((form) => small.line_before.has(form));
    if (before || small.joins_letter.has(tokens.form[k + 1] ?? "")) return k;
  }
  return -1;
}

/** Words of "on the secure" before "line". */
const LINE = 3;

function firstOf(
  reading: Reading,
  {from, to}: WordSpan,
  name: "call_sign" | "letter_sign" | "rings_up" | "wish"
): number {
  const words = reading.small[name];
  for (let k = from; k < to; ++k) if (words.has(reading.tokens.form[k] ?? "") && isSign(reading, k)) return k;
  return -1;
}

/** "had addressed his good wishes to Y": wishes that were sent were written. */
function sentWish(reading: Reading, words: WordSpan): number {
  const {tokens, small} = reading;
  const wish = firstOf(reading, words, "wish");
  const sent = wish >= 0 && (saysAmong(tokens, small.posts, words) || saysAmong(tokens, small.transmits, words));
  return sent ? wish : -1;
}

/** "the telephone company", "letter of credit", somebody whose office has the word in its name: no sign of a contact. */
function isSign({tokens, small, units}: Reading, k: number): boolean {
  const before = tokens.form[k - 1] ?? "";
  const other = beginsAt(tokens, small.no_sign, k + 1) || small.no_sign.has(before) || small.no_letter.has(before);
  return !other && !units.some((unit) => covers(unit, k));
}

function covers(unit: Reading["units"][number], k: number): boolean {
  if (unit.entity) return isHuman(unit) && unit.entity.from <= k && k < unit.entity.to;
  const {from, to, meaning} = unit.item;
  return from <= k && k < to && meaning.kind === "word" && meaning.word === "proper";
}

/** Whether a word that opens another clause stands at one of the units from one up to another; ", who …," closes again. */
export function opensClause(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; ++i) {
    const word = wordAt(reading, i) ?? "";
    if (OPENS.test(word) && !(word === "who" && /,/.test(textBetween(reading, i, to - 1)))) return true;
  }
  return false;
}

const OPENS = /^(clause|who|whose|which|says|report|then|but|claims_that)$/;
