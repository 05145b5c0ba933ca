import type {ContactRow} from "../rows.js";
import {clopperPearson} from "../stats/clopper-pearson.js";
import type {Measure, World} from "./claim.js";
import {metRows} from "./counting.js";
import {percent} from "./wording.js";

/** The first side's officials make most of the journeys between the two. */
export function whoTravels(world: World): Measure {
  const {journeys, dyad, unit} = world;
  const trips = unit === "journey" ? journeys : metRows(world).map(tripOf);
  const sides = dyad.sides.map(({side}) => side);
  const between = trips.filter(({side}) => sides.includes(side));
  const first = between.filter(({side}) => side === sides[0]).length;
  const {low, high} = clopperPearson(first, between.length);
  return {
    text: `${dyad.sides[0]?.name} made ${first} of the ${between.length} ${unit}s between the two countries (${percent(low)} to ${percent(high)}).`,
    value: between.length === 0 ? null : first / between.length,
    unit: `share of ${unit}s`,
    n: between.length,
    unknowns: trips.filter(({side}) => side === "unknown").length,
    low,
    high,
    contact_ids: between.flatMap(({contact_ids}) => contact_ids),
    holds: low > 0.5
  };
}

function tripOf({travelled, contact_id}: ContactRow) {
  return {side: travelled ?? "unknown", contact_ids: [contact_id]};
}
