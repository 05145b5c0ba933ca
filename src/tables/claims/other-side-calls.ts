import {clopperPearson} from "../stats/clopper-pearson.js";
import type {Measure, World} from "./claim.js";
import {callsOf} from "./counting.js";
import {percent} from "./wording.js";

/** Something happens to one side, and the other rings: holds while that is surely more than half of such calls. */
export function otherSideCalls(world: World): Measure {
  const sides = world.dyad.sides.map(({side}) => side);
  const calls = callsOf(world);
  const oneSided = calls.filter(({affected, initiator}) => sides.includes(affected) && initiator !== null);
  const other = oneSided.filter(({affected, initiator}) => initiator !== affected);
  const n = oneSided.length;
  const {low, high} = clopperPearson(other.length, n);
  const unknowns = calls.filter(({initiator}) => initiator === null).length;
  return {
    text: `In ${other.length} of the ${n} calls whose caller is known and whose occasion lay on one side, the other side rang (${percent(low)} to ${percent(high)}); ${unknowns} of ${calls.length} calls do not say who rang.`,
    value: n === 0 ? null : other.length / n,
    unit: "share of calls",
    n,
    unknowns,
    low,
    high,
    contact_ids: oneSided.map(({contact_id}) => contact_id),
    holds: low > 0.5
  };
}
