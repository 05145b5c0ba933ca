import {type Reading, wordsBetween} from "./reading.js";

/** The country of whoever or whatever stands at a unit; null where it has none, or people of several stand there. */
export function sideAt(reading: Reading, i: number): string | null {
  const unit = reading.units[i];
  if (unit?.item?.meaning.kind === "demonym") return unit.item.meaning.country;
  const {entity} = unit ?? {};
  if (!entity) return sideOfInstitution(reading, i);
  if (entity.kind !== "human") return entity.country;
  const settled = reading.members.get(entity) ?? [];
  const sides = new Set((settled.length > 0 ? settled : entity.members).map((m) => m.side));
  return sides.size === 1 ? ([...sides][0] ?? null) : null;
}

/** "el gobierno A-ano": an institution that nobody is named of, in languages that put its country behind it. */
function sideOfInstitution(reading: Reading, i: number): string | null {
  const [meaning, behind] = [reading.units[i]?.item?.meaning, reading.units[i + 1]?.item?.meaning];
  if (meaning?.kind !== "role" || behind?.kind !== "demonym") return null;
  return wordsBetween(reading, i, i + 1) === 0 ? behind.country : null;
}
