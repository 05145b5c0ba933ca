import type {Reading} from "./reading.js";

/** The country of whoever or whatever stands at a unit; null where it has none, or people of several stand there. */
export function sideAt(reading: Reading, i: number): string | null {
  const unit = reading.units[i];
  if (unit?.item?.meaning.kind === "demonym") return unit.item.meaning.country;
  const {entity} = unit ?? {};
  if (!entity) return null;
  if (entity.kind !== "human") return entity.country;
  const settled = reading.members.get(entity) ?? [];
  const sides = new Set((settled.length > 0 ? settled : entity.members).map((m) => m.side));
  return sides.size === 1 ? ([...sides][0] ?? null) : null;
}
