import type {Member} from "../coder/people/entities.js";

/** A country's code to its name, for those whose names are known. */
export type Names = Readonly<Record<string, string>>;

/** Somebody as one names them: name, office or "somebody". */
export function memberName({name, candidates, roleWords, role}: Member): string {
  if (candidates.length > 1) return `one of ${candidates.map((person) => person.name).join(", ")}`;
  const known = candidates[0]?.name ?? name;
  return known ?? (roleWords ?? role ?? "somebody").replaceAll("_", " ");
}

/** The country somebody speaks for, or what is not known of it. */
export function memberSide({side}: Member, names: Names): string {
  return side === null ? "country not told" : (names[side] ?? side);
}
