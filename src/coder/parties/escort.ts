import type {Draft} from "../grammar/draft.js";
import {type Group, governor, groupAround} from "../grammar/group.js";
import {isAccompanied} from "../grammar/is-accompanied.js";
import {isHuman, isVerbAt, type Reading, textBetween, wordAt, wordsBetween} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import {type Member, unitFrom} from "../people/entities.js";
import {distinct} from "../people/member-key.js";

/** "X, accompanied by Y, met Z": whoever came along with somebody of his side takes part in what the sentence tells of him. */
export function joinEscort({reading, sides}: Scene, own: readonly Draft[]): void {
  if (own.length === 0) return;
  for (const draft of own) takeAlong(reading, draft);
  if (reading.small.accompanied.size === 0) return;
  for (const [i, unit] of reading.units.entries()) {
    if (!isHuman(unit) || !isAccompanied(reading, i)) continue;
    const escort = groupAround(reading, i).entities.flatMap((entity) => reading.members.get(entity) ?? []);
    const named = escort.filter((m) => m.name !== null && m.side !== null && sides.includes(m.side));
    for (const draft of own) draft.members = distinct([...draft.members, ...named.filter((m) => isWithHim(draft, m))]);
  }
}

/** Somebody of his side has met somebody of the other. */
function isWithHim({members, channel}: Draft, {side}: Member): boolean {
  return (channel === "meeting" || channel === "visit") && members.some((m) => m.side === side);
}

/** "flew to A with Y", "with his ministers of trade and oil, Y and Z": whom a traveller of their side takes along. */
function takeAlong(reading: Reading, draft: Draft): void {
  if (draft.channel !== "visit" || draft.travelled === null) return;
  const {tokens, units} = reading;
  const verb = units.findIndex(({item}) => item !== undefined && tokens.end[item.to - 1] === draft.triggerEnd);
  for (let i = verb + 1; verb >= 0 && i < units.length && !leadsOn(reading, i); ++i) {
    if (!isHuman(units[i]) || governor(reading, i) !== "with" || isTied(reading, i)) continue;
    const along = [groupAround(reading, i), ...namesBehind(reading, i)].flatMap(({entities}) => entities);
    const members = along.flatMap((entity) => reading.members.get(entity) ?? []);
    const ours = members.filter((m) => m.name !== null && m.side === draft.travelled);
    if (ours.length > 0) draft.members = distinct([...draft.members, ...ours]);
    return;
  }
}

/** "at odds with Y": what binds or parts people says nothing of where they are. */
function isTied({tokens, small, units}: Reading, i: number): boolean {
  const before = units[i - 1];
  return before !== undefined && small.ties.has(tokens.form[unitFrom(before) - 1] ?? "");
}

/** Another verb or clause begins. */
function leadsOn(reading: Reading, i: number): boolean {
  return isVerbAt(reading, i) || /^(clause|who|which|then|but)$/.test(wordAt(reading, i) ?? "");
}

/** "his ministers of trade and oil, Y and Z": who they are stands behind a comma. */
function namesBehind(reading: Reading, i: number): Group[] {
  if (!reading.units[i]?.entity?.plural) return [];
  const at = reading.units.findIndex((unit, k) => k > i && isHuman(unit));
  const near = at > i && wordsBetween(reading, i, at) <= NAMED && /,\s*$/.test(textBetween(reading, at - 1, at));
  return near && !reading.units.slice(i, at).some((_, k) => leadsOn(reading, i + k)) ? [groupAround(reading, at)] : [];
}

/** Words of what several are ministers of. */
const NAMED = 5;
