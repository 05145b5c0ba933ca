import {emptyMember, type Unit} from "./entities.js";
import {governor, type Reading} from "./group.js";

/** Behind these a country is where something is, not who takes part. */
const WHERE = new Set(["in", "from", "of", "to", "prep"]);

/** A country or an organisation that no preposition places stands for those who speak for it: "A hosted talks". */
export function anyPairUnits(reading: Reading): Unit[] {
  return reading.units.map((unit, i) => {
    const {entity} = unit;
    if (entity?.kind === "human" && entity.members.length === 1 && entity.members[0]?.role === null)
      return spoken(unit);
    if (entity?.kind !== "country" || entity.possessive || WHERE.has(governor(reading, i) ?? "")) return unit;
    const member = {...emptyMember(), side: entity.country, role: "government", level: "official"};
    return {entity: {...entity, kind: "human", country: null, members: [member], definite: true}};
  });
}

/** "the A-ians": people of whom nothing but the country is said. */
function spoken(unit: Unit): Unit {
  const [member] = unit.entity?.members ?? [];
  if (!unit.entity || !member?.side || member.name !== null || member.candidates.length > 0) return unit;
  return {entity: {...unit.entity, members: [{...member, role: "government", level: "official"}]}};
}
