import {leaderChanges} from "./changes.js";
import type {Measure, World} from "./claim.js";
import {lagWords, listed, nameOf} from "./wording.js";

/** A written message reached everyone elected leader of the first side within a day of the result. */
export function messageAtOnce(world: World): Measure {
  const elected = leaderChanges(world).filter(({stage}) => stage === "result");
  const lags = elected.map(({message_lag_high}) => message_lag_high);
  const most = lags.includes(null) || lags.length === 0 ? null : Math.max(...lags.filter((lag) => lag !== null));
  const words = elected.map(
    ({incoming, message_lag_low, message_lag_high}) =>
      `${nameOf(world, incoming)} ${lagWords(message_lag_low, message_lag_high)}`
  );
  return {
    text: `Days from the result to the first written message: ${listed(words)}.`,
    value: most,
    unit: "days at most",
    n: elected.length,
    unknowns: lags.filter((lag) => lag === null).length,
    low: null,
    high: null,
    contact_ids: elected.flatMap(({first_message}) => first_message ?? []),
    holds: most !== null && most <= 1
  };
}
