import {behindArticle, type Reading, wordsBetween} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import type {Member} from "../people/entities.js";

/** Who wanted a call: the side, and whoever is named. */
export interface Asked {
  side: string | null;
  members: Member[];
  /** The unit of the words that say so; -1 where none do. */
  at: number;
  rules: string[];
}

/** Nothing says who wanted it. */
export const NOT_ASKED: Asked = {side: null, members: [], at: -1, rules: []};

/** Words between "at the request of" and the name. */
const TITLES = 2;

/** "at the request of X", "initiated by X", "the first to ring was X": who wanted the call, of the two sides. */
export function askedIn({reading, sides}: Scene): Asked {
  for (const at of reading.signs.invites) {
    const meaning = reading.units[at]?.item?.meaning;
    if (meaning?.kind !== "invite" || !/^(asked_by|caller_was)$/.test(meaning.frame)) continue;
    const {side, members} = partyBehind(reading, at);
    if (side !== null && sides.includes(side)) return {side, members, at, rules: [meaning.rule]};
  }
  return NOT_ASKED;
}

/** Whoever or whatever country stands straight behind words. */
function partyBehind(reading: Reading, i: number): {side: string | null; members: Member[]} {
  const at = behindArticle(reading, i + 1);
  const {entity} = reading.units[at] ?? {};
  if (!entity || wordsBetween(reading, i, at) > TITLES) return {side: null, members: []};
  if (entity.kind !== "human") return {side: entity.country, members: []};
  const members = reading.members.get(entity) ?? [];
  return {side: members[0]?.side ?? entity.members[0]?.side ?? null, members};
}
