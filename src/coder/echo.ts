import {isPair} from "./any-pair.js";
import type {Cue} from "./codes.js";
import {type Draft, memberKey, type Setting} from "./draft.js";
import {isHuman, type Reading} from "./group.js";
import {hasCue} from "./has-cue.js";
import type {Sentence} from "./segment.js";

const ECHO_REACH = 2;

/** Signs that a sentence tells of nothing that happened. */
const UNREAL: readonly Cue[] = ["hypothetical", "imagined", "denied", "retracts", "rumoured", "refused"];

/** A dated sentence about the two people of a contact told just before without a day tells of that contact. */
export function echoOf(
  before: Draft,
  reading: Reading,
  at: {sentence: Sentence; index: number},
  setting: Setting
): Draft | null {
  if (UNREAL.some((cue) => hasCue(reading, cue))) return null;
  const far = at.index - before.sentence > ECHO_REACH || before.frame === "echo";
  if (far || !hasDate(at.sentence, setting) || hasDate({start: before.start, end: before.end}, setting)) return null;
  const named = reading.units.flatMap((unit) =>
    isHuman(unit) && !unit.entity.possessive ? (reading.members.get(unit.entity) ?? []) : []
  );
  const members = before.members.filter((m) => named.some((n) => memberKey(n) === memberKey(m)));
  if (!isPair(setting.sides, members)) return null;
  const {start, end} = at.sentence;
  return {
    ...before,
    members,
    sentence: at.index,
    start,
    end,
    triggerStart: start,
    triggerEnd: start,
    frame: "echo",
    rules: ["told-again"],
    weak: true
  };
}

/** Whether a stretch of the text holds date words. */
export function hasDate({start, end}: {start: number; end: number}, {tokens, dated}: Setting): boolean {
  for (let i = firstFrom(tokens.start, start); (tokens.end[i] ?? Number.POSITIVE_INFINITY) <= end; ++i) {
    if (dated.has(i)) return true;
  }
  return false;
}

/** Index of the first of some rising offsets that is not below `offset`. */
function firstFrom(offsets: readonly number[], offset: number): number {
  let low = 0;
  for (let high = offsets.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
