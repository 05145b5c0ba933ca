import type {Offices} from "../lexicon/cast.js";
import {type Member, memberLike} from "./entities.js";
import {isOfSides, unique} from "./likeness.js";

/** "X takes over from Y. The outgoing president": of two of one side who held the office, whoever was the first to leave it. */
export function outgoing(
  like: Member,
  heard: readonly {member: Member}[],
  {sides, offices}: {sides: readonly string[]; offices: Offices}
): Member | null {
  const {role, side, status} = like;
  if (status !== "former" || role === null) return null;
  const until = ({candidates: [person]}: Member) =>
    Math.max(...offices.spellsOf(person ?? "").flatMap((spell) => (spell.role === role ? [spell.until] : [])));
  const held = unique(heard.map((h) => h.member)).filter(
    (m) => isOfSides(m, sides) && (side === null || m.side === side) && Number.isFinite(until(m))
  );
  const [first, second] = held.sort((a, b) => until(a) - until(b));
  return first && second && held.every((m) => m.side === first.side) ? memberLike(first, {role, status}) : null;
}
