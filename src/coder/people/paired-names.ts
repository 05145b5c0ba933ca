import {gap, type Tokens} from "../text/tokens.js";
import {type Entity, entityLike, type Member, memberLike, type Unit, unitOf, wordOf} from "./entities.js";

const COMMA = /^[,،]\s*$/;
const TWO = 2;

/**
 * "the A-ian and B-ian ministers, X and Y,": the names of two office holders, each of the country that is left where the other's
 * is known, else in the order of the countries. Other units stay as they are.
 */
export function pairedNames(units: Unit[], tokens: Tokens): Unit[] {
  const at = units.findIndex((unit, i) => isPair(unit.entity) && wordOf(units[i + TWO]) === "and");
  const [office, first, and, second] = units.slice(at, at + TWO + TWO);
  if (at < 0 || !office?.entity || !and || !first?.entity || !second?.entity) return units;
  const [x, y] = [first.entity, second.entity];
  if (!COMMA.test(gap(tokens, x.from - 1)) || !COMMA.test(gap(tokens, y.to - 1))) return units;
  const holders = [...office.entity.members];
  const sides = sidesOf(x, y, holders);
  if (!sides) return units;
  const named = [x, y].map((entity, i) => holderOf(entity, holders.find(({side}) => side === sides[i]) as Member));
  const [one, other] = named as [Entity, Entity];
  return [
    ...units.slice(0, at),
    unitOf(entityLike(one, {from: office.entity.from})),
    and,
    unitOf(other),
    ...units.slice(at + TWO + TWO)
  ];
}

/** Ministers of two countries, as one phrase names them. */
function isPair(entity: Entity | undefined): boolean {
  const [one, other, ...more] = entity?.members ?? [];
  if (!entity?.plural || !one || !other || more.length > 0) return false;
  return one.role !== null && one.name === null && one.side !== null && other.side !== null && one.side !== other.side;
}

/** The countries of two names of whom one at least is nobody known; null where they are not those of the offices. */
function sidesOf(x: Entity, y: Entity, holders: readonly Member[]): [string, string] | null {
  const [a, b] = [x, y].map(sideOf) as [string | null | undefined, string | null | undefined];
  const [first, second] = holders.map(({side}) => side) as [string, string];
  if (a === undefined || b === undefined || (a !== null && b !== null)) return null;
  if (a === null && b === null) return [first, second];
  const known = a ?? b;
  if (known !== first && known !== second) return null;
  const left = known === first ? second : first;
  return a === null ? [left, known] : [known, left];
}

/** A person's country, null where it is not known; undefined for whoever is no single name. */
function sideOf({kind, plural, members}: Entity): string | null | undefined {
  const [member, ...more] = members;
  if (kind !== "human" || plural || !member?.name || more.length > 0 || member.candidates.length > 1) return undefined;
  return member.side ?? member.candidates[0]?.side ?? null;
}

function holderOf(entity: Entity, {side, role, roleWords, level, status}: Member): Entity {
  const [member] = entity.members as [Member];
  return entityLike(entity, {members: [memberLike(member, {side, role, roleWords, level, status})]});
}
