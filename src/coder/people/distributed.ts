import {gap, type Tokens} from "../text/tokens.js";
import {type Entity, entityLike, memberLike, type Unit, unitFrom, unitOf, wordOf} from "./entities.js";

const COMMA = /^[,،]\s*$/;

/**
 * "the presidents of A, X, and of B, Y": each name gets the office, and the country that stands before it. Other units stay
 * as they are.
 */
export function distributed(units: Unit[], tokens: Tokens): Unit[] {
  const at = units.findIndex((unit, i) => isOffice(unit.entity) && wordOf(units[i + 2]) === "and");
  const office = at < 0 ? undefined : units[at]?.entity;
  if (!office) return units;
  const told: Unit[] = [];
  let side = office.members[0]?.side ?? null;
  let from = office.from;
  let i = at + 1;
  for (let name = holder(units[i], office, {side, tokens}); name; name = holder(units[i], office, {side, tokens})) {
    told.push(unitOf(entityLike(name, {from})));
    const and = wordOf(units[i + 1]) === "and" ? 1 : 0;
    const country = countryAt(units, i + 1 + and);
    const next = i + 1 + and + (country?.length ?? 0);
    const other = country && holder(units[next], office, {side: country.side, tokens});
    if (!country || !other || (country.length === 1 && other.members.every((m) => m.candidates.length === 0))) break;
    if (and > 0) told.push(units[i + 1] as Unit);
    side = country.side;
    from = unitFrom(units[i + 1 + and] as Unit);
    i = next;
  }
  return told.length > 2 ? [...units.slice(0, at), ...told, ...units.slice(i + 1)] : units;
}

/** "of B", or a word for whoever is of B; `length` is its units. */
function countryAt(units: readonly Unit[], i: number): {side: string | null; length: number} | null {
  const meaning = units[i]?.item?.meaning;
  if (meaning?.kind === "demonym") return {side: meaning.country, length: 1};
  const country = wordOf(units[i]) === "of" ? units[i + 1]?.entity : undefined;
  return country?.kind === "country" ? {side: country.country, length: 2} : null;
}

/** "the presidents of A": an office of several, with one country. */
function isOffice(entity: Entity | undefined): boolean {
  if (entity?.plural !== true) return false;
  const [member, other] = entity.members;
  return !entity.reference && !other && member?.role != null && member.side !== null;
}

/** The person named behind a comma, as holder of the office there; null for nobody, and for somebody of another country. */
function holder(
  unit: Unit | undefined,
  office: Entity,
  {side, tokens}: {side: string | null; tokens: Tokens}
): Entity | null {
  const entity = unit?.entity;
  const [member] = entity?.members ?? [];
  const [like] = office.members;
  if (entity?.kind !== "human" || entity.plural || !member?.name || !like) return null;
  if (!COMMA.test(gap(tokens, entity.from - 1)) || (member.side !== null && member.side !== side)) return null;
  if (member.candidates.length > 0 && member.candidates.every((person) => person.side !== side)) return null;
  const {role, roleWords, level, status} = like;
  return entityLike(entity, {members: [memberLike(member, {side, role, roleWords, level, status})]});
}
