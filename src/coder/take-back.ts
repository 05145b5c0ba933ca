import {type Draft, type Found, memberKey} from "./draft.js";
import {hasCue, isHuman, type Reading} from "./group.js";
import type {Sentence} from "./segment.js";

interface Place {
  sentences: readonly Sentence[];
  index: number;
  sides: readonly string[];
}

/**
 * "A paper reported a meeting of X and Y. Both denied it": what the sentence before told is taken back. A sentence that
 * names somebody else may deny something else.
 */
export function takeBack(found: Found, reading: Reading, {sentences, index, sides}: Place): void {
  if (!hasCue(reading, "retracts")) return;
  const told = found.drafts.filter((draft) => draft.sentence === index - 1);
  const before = sentences[index - 1];
  if (told.length === 0 || !before || namesOthers(reading, told, sides)) return;
  const rule = reading.units.flatMap(({item}) =>
    item?.meaning.kind === "cue" && item.meaning.cue === "retracts" ? [item.meaning.rule] : []
  );
  found.drafts = found.drafts.filter((draft) => !told.includes(draft));
  found.refusals.push({start: before.start, end: before.end, reason: "denied", rule: rule[0] ?? ""});
}

/** Spokesmen speak for those told of. */
function namesOthers(reading: Reading, told: Draft[], sides: readonly string[]): boolean {
  const known = new Set(told.flatMap(({members}) => members.map(memberKey)));
  return reading.units
    .flatMap((unit) => (isHuman(unit) ? (reading.members.get(unit.entity) ?? []) : []))
    .some((m) => m.side !== null && m.role !== "spokesman" && (!sides.includes(m.side) || !known.has(memberKey(m))));
}
