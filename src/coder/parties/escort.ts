import type {Draft} from "../grammar/draft.js";
import {groupAround} from "../grammar/group.js";
import {isHuman, type Reading, wordAt, wordsBetween} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import type {Member} from "../people/entities.js";
import {distinct} from "../people/member-key.js";

/** Words before whoever comes along: "accompanied", and "by" or an article behind it. */
const BEFORE = 2;

/** "X, accompanied by Y, met Z": whoever came along with somebody of his side takes part in what the sentence tells of him. */
export function joinEscort({reading, sides}: Scene, own: readonly Draft[]): void {
  if (own.length === 0 || reading.small.escorted.size === 0) return;
  for (const [i, unit] of reading.units.entries()) {
    if (!isHuman(unit) || unit.entity.possessive || !isEscort(reading, i)) continue;
    const escort = groupAround(reading, i).entities.flatMap((entity) => reading.members.get(entity) ?? []);
    const named = escort.filter((m) => m.name !== null && m.side !== null && sides.includes(m.side));
    for (const draft of own) draft.members = distinct([...draft.members, ...named.filter((m) => isWithHim(draft, m))]);
  }
}

/** Whether the words before unit `i` say that whoever it is came along with somebody. */
function isEscort(reading: Reading, i: number): boolean {
  const {tokens, small, units} = reading;
  const item = wordsBetween(reading, i - 1, i) === 0 ? units[i - 1]?.item : undefined;
  const by = wordAt(reading, i - 1) === null ? units[i]?.entity?.from : item?.from;
  const from = units[i]?.entity?.from ?? 0;
  for (let word = from - 1; word >= Math.max(0, Math.min(from, by ?? from) - BEFORE); --word)
    if (small.escorted.has(tokens.form[word] ?? "")) return true;
  return false;
}

/** Somebody of his side has met somebody of the other. */
function isWithHim({members, channel}: Draft, {side}: Member): boolean {
  return (channel === "meeting" || channel === "visit") && members.some((m) => m.side === side);
}
