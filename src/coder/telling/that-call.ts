import type {Draft} from "../grammar/draft.js";
import {objectOf} from "../grammar/object-of.js";
import {possessorOf} from "../grammar/possessor-of.js";
import type {Reading} from "../grammar/reading.js";
import type {Member} from "../people/entities.js";
import {isAmong} from "../people/member-key.js";
import {isRetold} from "./told-before.js";

const WITH_SOMEBODY = {direct: false, prepositions: ["of", "from", "by", "with", "between", "to"]};

/** "X spoke with Y. In that phone call …", "The phone call lasted an hour": the one told just before, not "the phone call of Z". */
export function isThatCall(reading: Reading, t: number): boolean {
  const {tokens, small, units} = reading;
  const told =
    isRetold(reading, t, {retold: true}) || small.told_of.has(tokens.form[(units[t]?.item?.from ?? 0) - 1] ?? "");
  return told && !possessorOf(reading, t) && !objectOf(reading, t, WITH_SOMEBODY);
}

/** "In that phone call, an aide said, they talked": the noun has nobody beside it whom the contact told before has not. */
export function isOfThem(members: readonly Member[], {members: told}: Draft): boolean {
  return members.every((m) => (m.side === null && m.outsider === null) || isAmong(m, told));
}
