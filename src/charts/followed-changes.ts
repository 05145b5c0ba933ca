import type {TransitionRow} from "../tables/rows.js";
import type {Dyad} from "./chart.js";

/** The changes the record was searched around: top offices first, then by side and day. */
export function followedChanges(transitions: readonly TransitionRow[], dyad: Dyad): TransitionRow[] {
  const rank = ({office_id, side, date}: TransitionRow): string =>
    `${dyad.top_offices.includes(office_id) ? 0 : 1}${dyad.sides.findIndex((one) => one.side === side)}${date}`;
  return transitions
    .filter(({coverage, change_id}) => coverage !== null && change_id !== null)
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
