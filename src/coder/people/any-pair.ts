import type {Member} from "./entities.js";
import {memberKey} from "./member-key.js";

/** Without sides of its own a lexicon reads of officials of any two countries. */
export function isAnyPair(sides: readonly string[]): boolean {
  return sides.length === 0;
}

/** Whether somebody's country is one of those looked for. */
export function isLookedFor(sides: readonly string[], side: string | null): boolean {
  return side !== null && (isAnyPair(sides) || sides.includes(side));
}

/** Whether people make a contact: both sides, or any two parties. */
export function isPair(sides: readonly string[], members: readonly Member[]): boolean {
  if (!isAnyPair(sides)) return sides.every((side) => members.some((member) => member.side === side));
  return members.some((member, i) => members.slice(i + 1).some((other) => areParties(member, other)));
}

/**
 * Two of one country are at home, unless one of them stands against its government; of somebody whose country the text does
 * not say only the same words say that.
 */
export function areParties(a: Member, b: Member): boolean {
  if (isMovement(a) !== isMovement(b)) return true;
  if (a.side !== null && b.side !== null) return a.side !== b.side;
  return memberKey(a) !== memberKey(b) && !(isOwn(a) || isOwn(b));
}

/** Somebody may go on a journey; a whole state or movement "goes to war". */
export function isTraveller({name, role}: Member): boolean {
  return name !== null || (role !== null && !/^(?:government|movement|crowd)$/.test(role));
}

/** Rebels, protesters. */
function isMovement({role}: Member): boolean {
  return role === "movement";
}

/** "met government officials": a government of which no country is said is one's own. */
function isOwn({side, name, role}: Member): boolean {
  return side === null && name === null && role === "government";
}

/** The countries by which two sets of people are compared: the sides, or all that either has. */
export function sidesAmong(sides: readonly string[], members: readonly Member[]): (string | null)[] {
  return isAnyPair(sides) ? [...new Set(members.map(({side}) => side))] : [...sides];
}
