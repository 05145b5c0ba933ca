import {
  codedNames,
  daysOf,
  type GoldContact,
  goldNames,
  isChannel,
  overlaps,
  type ScoredContact,
  type ScoredSide
} from "./gold.js";

/** Which coded contact is which of the gold's: the best fitting pairs are matched first, each contact once. */
export function matchGold(
  gold: readonly GoldContact[],
  coded: readonly ScoredContact[],
  sides: readonly ScoredSide[]
): Map<GoldContact, ScoredContact> {
  const pairs = gold.flatMap((wanted) =>
    coded.map((found) => ({wanted, found, common: likeness(wanted, found, sides)}))
  );
  const matches = new Map<GoldContact, ScoredContact>();
  const used = new Set<ScoredContact>();
  for (const {wanted, found, common} of pairs.sort((a, b) => b.common - a.common)) {
    if (common <= 0 || matches.has(wanted) || used.has(found)) continue;
    matches.set(wanted, found);
    used.add(found);
  }
  return matches;
}

/** How much two contacts have in common; 0 for two that have nothing to do with one another. */
function likeness(gold: GoldContact, coded: ScoredContact, sides: readonly ScoredSide[]): number {
  const names = sides.map((side) => [goldNames(gold, side), codedNames(coded, side)] as const);
  const shared = names.reduce((sum, [wanted, found]) => sum + [...wanted].filter((name) => found.has(name)).length, 0);
  const nobody = names.every(([wanted]) => wanted.size === 0);
  const days = daysOf(gold.date) ?? daysOf(gold.true_date);
  const meets = days !== null && overlaps(coded, days);
  const same = isChannel(gold, coded);
  if (shared === 0 && !(same && (meets || nobody))) return 0;
  return 2 * shared + Number(same) + 0.6 * Number(meets) + 0.3 * Number(gold.prominence === coded.prominence);
}
