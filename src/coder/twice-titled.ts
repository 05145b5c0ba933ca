import type {Entity, Unit} from "./entities.js";
import {gap, type Tokens} from "./tokens.js";

/**
 * "the deputy premier foreign minister X": where offices stand before a name without commas, the first of two is the same
 * person's. Other units stay as they are.
 */
export function twiceTitled(units: Unit[], tokens: Tokens): Unit[] {
  const first = (unit: Unit, i: number) =>
    isBareOffice(unit.entity) && isHolder(units[i + 1]?.entity, unit.entity, tokens);
  return units.some(first) ? units.filter((unit, i) => !first(unit, i)) : units;
}

function isBareOffice(entity: Entity | undefined): entity is Entity {
  if (entity?.kind !== "human" || entity.plural || entity.possessive || entity.reference) return false;
  const [member, other] = entity.members;
  const bare = member?.name === null && member.side === null && member.role !== null && member.role !== "counterpart";
  return bare && !other;
}

function isHolder(entity: Entity | undefined, office: Entity, tokens: Tokens): boolean {
  if (entity?.kind !== "human" || entity.from !== office.to || gap(tokens, office.to - 1) !== " ") return false;
  return entity.members.length === 1 && entity.members.every(({name, role}) => name !== null && role !== null);
}
