import type {Member} from "../people/entities.js";

/** Ambassadors count only where a minister or higher meets them: neither two of them, nor one and a lesser official. */
export function isAmongAmbassadors(members: Member[], sides: readonly string[]): boolean {
  const ours = members.filter((m) => m.side !== null && sides.includes(m.side));
  const envoys = ours.filter((m) => m.role === "ambassador");
  return ours.length > 1 && envoys.length > 0 && ours.every((m) => envoys.includes(m) || isLesser(m));
}

/** An official below a minister whom the lexicon does not know by name. */
function isLesser({level, candidates}: Member): boolean {
  return level === "official" && candidates.length === 0;
}
