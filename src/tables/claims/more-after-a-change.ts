import {addDays} from "../../time/day.js";
import type {TransitionRow} from "../rows.js";
import {rateRatio} from "../stats/rate-ratio.js";
import {leaderChanges} from "./changes.js";
import type {Measure, World} from "./claim.js";
import {type Counted, countIn, coveredYears, leaderContacts} from "./counting.js";
import {listed, nameOf, rounded} from "./wording.js";

/** There was more contact at the top in the year after each change of the first side's leader than in the year before. */
export function moreAfterAChange(world: World): Measure {
  const items = leaderContacts(world);
  const changes = leaderChanges(world).map((change) => ({change, ...ratioOf(change, items, world)}));
  const more = changes.filter(({low}) => low > 1).length;
  const words = changes.map(
    ({change, ratio}) => `${nameOf(world, change.incoming)} ${rounded(ratio, 1) ?? "not known"}`
  );
  return {
    text: `Rate in the year after a change as a multiple of that before: ${listed(words)}; surely higher after ${more} of ${changes.length}.`,
    value: more,
    unit: "changes with surely more after",
    n: changes.length,
    unknowns: 0,
    low: null,
    high: null,
    contact_ids: changes.flatMap(({contact_ids}) => contact_ids),
    holds: changes.length > 0 && more === changes.length
  };
}

function ratioOf({date, window_start, window_end}: TransitionRow, items: readonly Counted[], world: World) {
  const before = {start: window_start ?? date, end: addDays(date, -1)};
  const after = {start: date, end: window_end ?? date};
  const count = ({start, end}: typeof after) => countIn(items, {earliest: start, latest: end});
  const [exposure, earlier] = [coveredYears(world, "leader", after), coveredYears(world, "leader", before)];
  const [then, until] = [count(after), count(before)];
  const contact_ids = [...until.contact_ids, ...then.contact_ids];
  if (exposure === 0 || earlier === 0) return {ratio: null, low: 0, contact_ids};
  return {...rateRatio({n: then.low, exposure}, {n: until.high, exposure: earlier}), contact_ids};
}
