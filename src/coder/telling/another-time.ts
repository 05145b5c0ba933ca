import type {Draft, SentencePlace} from "../grammar/draft.js";
import {firstDatedWord} from "../grammar/has-date.js";
import {isHuman, type Reading} from "../grammar/reading.js";
import {areAmong} from "../people/member-key.js";
import {gap} from "../text/tokens.js";
import {endsBefore, phraseEnd, type WordSpan} from "../text/words-at.js";
import {likeBefore} from "./like-before.js";

const ANOTHER_TIME = "told-another-time";

/** "X met Y. The previous time was in May": what was told before, on another day. */
export function anotherTime(before: Draft, reading: Reading, place: SentencePlace): Draft | null {
  const words = timeBefore(reading);
  return words && !speaksOfOthers(before, reading) ? another(before, reading, {place, words}) : null;
}

/** "X met Y in B, their third meeting; the previous one was in May": told behind a mark in the sentence that tells it. */
export function anotherTimeBehind(before: Draft, reading: Reading, place: SentencePlace): Draft | null {
  const {tokens, from, end: to, dated} = reading;
  if (before.sentence !== place.index) return null;
  for (let at = from + 1; at < to; ++at) {
    if ((tokens.start[at] ?? 0) < before.triggerEnd || !/[;:–—]/.test(gap(tokens, at - 1))) continue;
    const behind = timeWords(reading, at);
    if (behind !== null && firstDatedWord(dated, {from: behind, to}) >= 0)
      return another(before, reading, {place, words: {from: at, to: behind}});
  }
  return null;
}

function another(
  before: Draft,
  reading: Reading,
  {place, words}: {place: SentencePlace; words: WordSpan}
): Draft | null {
  const {channel, frame, status} = before;
  if (status !== "occurred" || frame === "echo") return null;
  return likeBefore(before, reading, {...place, words, channel, frame, status, rules: [ANOTHER_TIME]});
}

/** The words "the previous time" where they open a sentence. */
export function timeBefore(reading: Reading): WordSpan | null {
  const {from} = reading;
  for (const at of [from, from + 1]) {
    const to = timeWords(reading, at);
    if (to !== null) return {from: at, to};
  }
  return null;
}

/** One past the words "the previous time" that begin at word `at`. */
function timeWords(reading: Reading, at: number): number | null {
  const {tokens, small} = reading;
  return phraseEnd(tokens, small.time_before, {at, fits: (to) => isWhen(reading, at, to)});
}

/** "The last time was …", "The first took place …", "The last time they spoke …"; not "The last time that the town was bombed …". */
function isWhen({units, tokens, small, dated}: Reading, at: number, to: number): boolean {
  const told = units.some(({entity}) => entity?.from === to && /^(he|they|two)$/.test(entity.reference ?? ""));
  const happened = endsBefore(tokens, small.came_about, {from: at, at: to});
  return told || happened || dated.has(to) || small.passive_verb.has(tokens.form[to] ?? "");
}

function speaksOfOthers({members}: Draft, reading: Reading): boolean {
  return reading.units.some((unit) => isHuman(unit) && !areAmong(reading.members.get(unit.entity) ?? [], members));
}
