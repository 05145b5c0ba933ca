import {LEADING_ROLES} from "../leading-offices.js";
import type {TransitionRow} from "../rows.js";
import type {World} from "./claim.js";

/** The anchoring steps of the changes of an office that the record lets us follow, in order of time. */
export function changesOf({transitions}: World, offices: readonly string[]): TransitionRow[] {
  return transitions.filter(
    ({office_id, window_start, observed_days}) =>
      offices.includes(office_id) && window_start !== null && observed_days !== 0
  );
}

/** The changes of the first side's top office. */
export function leaderChanges(world: World): TransitionRow[] {
  const [first] = world.dyad.sides;
  return changesOf(world, world.dyad.top_offices).filter(({side}) => side === first?.side);
}

/** The changes of foreign minister on either side, where the days that followed were searched. */
export function ministerChanges(world: World): TransitionRow[] {
  const offices = world.offices.filter(({role}) => role === LEADING_ROLES[1]).map(({office_id}) => office_id);
  return changesOf(world, offices).filter(({coverage}) => coverage !== "none");
}
