import {fisherExact} from "../stats/fisher.js";
import type {Measure, World} from "./claim.js";
import {callsOf} from "./counting.js";
import {listed, percent} from "./wording.js";

const HARM = ["harm", "condolence"];

/** The first side calls in a crisis, the second to congratulate. */
export function crisisOrCongratulation(world: World): Measure {
  const calls = callsOf(world);
  const coded = calls.filter(({initiator, occasion_kind}) => initiator !== null && occasion_kind !== "unknown");
  const sides = world.dyad.sides.map(({side, name}) => {
    const made = coded.filter(({initiator}) => initiator === side);
    const harm = made.filter(({occasion_kind}) => HARM.includes(occasion_kind)).length;
    return {name, harm, rest: made.length - harm, share: harm / made.length};
  });
  const [first, second] = sides;
  const p =
    first && second
      ? fisherExact([
          [first.harm, first.rest],
          [second.harm, second.rest]
        ])
      : 1;
  const difference = (first?.share ?? 0) - (second?.share ?? 0);
  return {
    text: `Harm was the occasion of ${listed(sides.map(({name, harm, rest}) => `${harm} of ${harm + rest} calls made by ${name}`))} (difference ${percent(difference)}).`,
    value: difference,
    unit: "difference of shares",
    n: coded.length,
    unknowns: calls.length - coded.length,
    low: null,
    high: null,
    contact_ids: coded.map(({contact_id}) => contact_id),
    holds: difference > 0 && p < 0.05
  };
}
