import {gap, type Tokens} from "../text/tokens.js";
import type {Entity, Unit} from "./entities.js";

/**
 * "the deputy premier foreign minister X": where offices stand before a name without commas, the first of two is the same
 * person's. Other units stay as they are.
 */
export function twiceTitled(units: Unit[], tokens: Tokens): Unit[] {
  const told: Unit[] = [];
  for (const unit of units) {
    const office = told.at(-1)?.entity;
    if (!isBareOffice(office) || !isHolder(unit.entity, office, tokens)) told.push(unit);
    else told.splice(-1, 1, {entity: {...unit.entity, from: office.from}});
  }
  return told;
}

function isBareOffice(entity: Entity | undefined): entity is Entity {
  if (entity?.kind !== "human" || entity.plural || entity.possessive || entity.reference) return false;
  const [member, other] = entity.members;
  const bare = member?.name === null && member.side === null && member.role !== null && member.role !== "counterpart";
  return bare && !other;
}

function isHolder(entity: Entity | undefined, office: Entity, tokens: Tokens): entity is Entity {
  if (entity?.kind !== "human" || entity.from !== office.to || gap(tokens, office.to - 1) !== " ") return false;
  return entity.members.length === 1 && entity.members.every(({name, role}) => name !== null && role !== null);
}
