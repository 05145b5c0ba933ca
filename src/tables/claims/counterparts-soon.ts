import {ministerChanges} from "./changes.js";
import type {Measure, World} from "./claim.js";
import {lagWords, listed, nameOf} from "./wording.js";

const SOON = 15;

/** Every new foreign minister met or spoke to the other side's within fifteen days, since such contacts are searched for. */
export function counterpartsSoon(world: World): Measure {
  const changes = ministerChanges(world);
  const lags = changes.map(({counterpart_lag_high}) => counterpart_lag_high);
  const most = lags.length === 0 || lags.includes(null) ? null : Math.max(...lags.filter((lag) => lag !== null));
  const words = changes.map(
    (row) => `${nameOf(world, row.incoming)} ${lagWords(row.counterpart_lag_low, row.counterpart_lag_high)}`
  );
  return {
    text: `Days from taking over to the first call or meeting with the other foreign minister: ${listed(words)}.`,
    value: most,
    unit: "days at most",
    n: changes.length,
    unknowns: lags.filter((lag) => lag === null).length,
    low: null,
    high: null,
    contact_ids: changes.flatMap(({first_counterpart}) => first_counterpart ?? []),
    holds: most !== null && most <= SOON
  };
}
