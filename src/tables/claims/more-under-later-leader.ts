import {rateRatio} from "../stats/rate-ratio.js";
import type {Measure, World} from "./claim.js";
import {countIn, coveredYears, leaderContacts, longestHolders} from "./counting.js";
import {nameOf, rounded} from "./wording.js";

/** There was more contact at the top under the later of the first side's two longest-serving leaders. */
export function moreUnderLaterLeader(world: World): Measure {
  const [first] = world.dyad.sides;
  const office = world.dyad.top_offices.find((id) =>
    world.offices.some((one) => one.office_id === id && one.side === first?.side)
  );
  const items = leaderContacts(world);
  const [before, after] = longestHolders(world, office ?? "").map((holder) => ({
    name: nameOf(world, holder.person_id),
    ...countIn(items, {earliest: holder.start, latest: holder.end}),
    exposure: coveredYears(world, "leader", holder)
  }));
  if (!before || !after || before.exposure === 0 || after.exposure === 0) return nothing;
  const {ratio, low, high} = rateRatio(
    {n: after.low, exposure: after.exposure},
    {n: before.high, exposure: before.exposure}
  );
  return {
    text: `Calls and ${world.unit}s at the top: ${rounded(after.low / after.exposure, 1)} a year under ${after.name}, ${rounded(before.high / before.exposure, 1)} under ${before.name}.`,
    value: ratio,
    unit: "ratio of rates",
    n: after.low + before.high,
    unknowns: after.high - after.low + before.high - before.low,
    low,
    high,
    contact_ids: [...before.contact_ids, ...after.contact_ids],
    holds: low > 1
  };
}

const nothing: Measure = {
  text: "No two leaders can be compared.",
  value: null,
  unit: "ratio of rates",
  n: 0,
  unknowns: 0,
  low: null,
  high: null,
  contact_ids: [],
  holds: false
};
