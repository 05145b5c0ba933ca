import type {Measure, World} from "./claim.js";
import {areComparable, compareTerms, noTerms} from "./compare-terms.js";
import {countIn, coveredYears, leaderContacts, longestHolders} from "./counting.js";
import {nameOf, rounded} from "./wording.js";

/** There was more contact at the top under the later of the first side's two longest-serving leaders. */
export function moreUnderLaterLeader(world: World): Measure {
  const [first] = world.dyad.sides;
  const office = world.dyad.top_offices.find((id) =>
    world.offices.some((one) => one.office_id === id && one.side === first?.side)
  );
  const items = leaderContacts(world);
  const terms = longestHolders(world, office ?? "").map((holder) => ({
    name: nameOf(world, holder.person_id),
    ...countIn(items, {earliest: holder.start, latest: holder.end}),
    exposure: coveredYears(world, "leader", holder)
  }));
  if (!areComparable(terms)) return noTerms("No two leaders can be compared.");
  const [before, after] = terms;
  const text = `Calls and ${world.unit}s at the top: ${rounded(after.low / after.exposure, 1)} a year under ${after.name}, ${rounded(before.high / before.exposure, 1)} under ${before.name}.`;
  return compareTerms(before, after, text);
}
