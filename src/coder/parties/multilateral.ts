import {isAnyPair} from "../people/any-pair.js";
import type {Member} from "../people/entities.js";

/** Somebody beside the two sides, or people of more than two countries. */
export function isMultilateral(sides: readonly string[], members: Member[]): boolean {
  if (isAnyPair(sides)) return sidesOf(members).size > 2;
  return members.some((m) => m.side !== null && !sides.includes(m.side));
}

/** The sides people stand for; null among them where one is not known. */
export function sidesOf(members: Member[]): Set<string | null> {
  return new Set(members.map((m) => m.side));
}
