import {behindArticle, type Reading, textBetween, wordAt, wordsBetween} from "../grammar/reading.js";
import type {Scene} from "../grammar/scene.js";
import {sideAt} from "../grammar/side-at.js";
import {isAskedBy} from "../lexicon/codes.js";
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
    if (meaning?.kind !== "invite" || !isAskedBy(meaning.frame)) continue;
    const behind = askerBehind(reading, at);
    const side = sideAt(reading, behind);
    if (side !== null && sides.includes(side))
      return {side, members: membersAt(reading, behind), at, rules: [meaning.rule]};
  }
  return NOT_ASKED;
}

/** The unit of whoever or whatever country stands straight behind "at the request of" or "came from"; -1 where nobody does. */
export function askerBehind(reading: Reading, i: number): number {
  const at = behindArticle(reading, i + 1);
  const apart = wordAt(reading, at) === "with" || /[,،]/.test(textBetween(reading, i, at));
  return apart || wordsBetween(reading, i, at) > TITLES ? -1 : at;
}

function membersAt({units, members}: Reading, i: number): Member[] {
  const {entity} = units[i] ?? {};
  return (entity && members.get(entity)) ?? [];
}
