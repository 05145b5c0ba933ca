import {fisherExact} from "../stats/fisher.js";
import type {Measure, World} from "./claim.js";
import {callsOf} from "./counting.js";
import {percent} from "./wording.js";

/** Each side's outlets report the calls it received rather than those it made. */
export function ownOutlets(world: World): Measure {
  const calls = callsOf(world);
  const known = calls.filter(({initiator}) => initiator !== null);
  const sides = world.dyad.sides.map(({side, name}) => {
    const reported = ({reported_by}: {reported_by: string | null}) => reported_by === side || reported_by === "both";
    const [received, made] = [
      known.filter((call) => call.initiator !== side),
      known.filter((call) => call.initiator === side)
    ];
    const [yes, no] = [received.filter(reported).length, made.filter(reported).length];
    const p = fisherExact([
      [yes, received.length - yes],
      [no, made.length - no]
    ]);
    const difference = yes / received.length - no / made.length;
    return {
      difference,
      holds: difference > 0 && p < 0.05,
      words: `outlets of ${name} report ${percent(yes / received.length)} of those it received, ${percent(no / made.length)} of those it made`
    };
  });
  return {
    text: `Of the calls whose caller is known, ${sides.map(({words}) => words).join("; ")}.`,
    value: Math.min(...sides.map(({difference}) => difference)),
    unit: "smaller difference of shares",
    n: known.length,
    unknowns: calls.length - known.length,
    low: null,
    high: null,
    contact_ids: known.map(({contact_id}) => contact_id),
    holds: sides.every((side) => side.holds)
  };
}
