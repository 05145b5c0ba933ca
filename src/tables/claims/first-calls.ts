import type {TransitionRow} from "../rows.js";
import {leaderChanges} from "./changes.js";
import type {Measure, World} from "./claim.js";
import {lagWords, listed, nameOf} from "./wording.js";

/** How long each leader elected on the first side waited for, or with, the first call: holds while each has one. */
export function firstCalls(world: World): Measure {
  const elected = leaderChanges(world).filter(({stage}) => stage === "result");
  return measureOf(world, elected, elected.length > 0 && elected.every(({first_call}) => first_call !== null));
}

/** Each new leader of the first side, elected or acting, had the first call sooner than the one before. */
export function eachSooner(world: World): Measure {
  const changes = leaderChanges(world);
  const pairs = changes.slice(1).map((change, i) => [changes[i], change] as const);
  const isSooner = ([before, after]: readonly [TransitionRow | undefined, TransitionRow]) =>
    before?.call_lag_low != null && after.call_lag_high !== null && after.call_lag_high < before.call_lag_low;
  return measureOf(world, changes, pairs.length > 0 && pairs.every(isSooner));
}

function measureOf(world: World, changes: readonly TransitionRow[], holds: boolean): Measure {
  const words = changes.map(
    ({incoming, call_lag_low, call_lag_high}) => `${nameOf(world, incoming)} ${lagWords(call_lag_low, call_lag_high)}`
  );
  const last = changes.at(-1);
  return {
    text: `Days to the first call: ${listed(words)}.`,
    value: last?.call_lag_high ?? null,
    unit: "days, the latest leader",
    n: changes.length,
    unknowns: changes.filter(({first_call}) => first_call === null).length,
    low: last?.call_lag_low ?? null,
    high: last?.call_lag_high ?? null,
    contact_ids: changes.flatMap(({first_call}) => first_call ?? []),
    holds
  };
}
