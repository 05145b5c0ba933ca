import type {Entity} from "../people/entities.js";
import type {Reading} from "./reading.js";

/** The people named in a sentence whom neither a possessive nor an earlier verb claims, in reading order. */
export function freeHumans(reading: Reading, used: ReadonlySet<number>): {index: number; entity: Entity}[] {
  const free: {index: number; entity: Entity}[] = [];
  for (const [index, {entity}] of reading.units.entries())
    if (entity?.kind === "human" && !entity.possessive && !used.has(index) && entity.reference !== "his")
      free.push({index, entity});
  return free;
}
