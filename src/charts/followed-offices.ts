import type {OfficeRow, Tables} from "../tables/rows.js";
import type {Dyad} from "./chart.js";

/** The offices whose changes are followed, below the top ones, in the order of the sides; they share one role. */
export function followedOffices(
  {transitions, offices}: Pick<Tables, "transitions" | "offices">,
  dyad: Dyad
): OfficeRow[] {
  const followed = new Set(transitions.flatMap(({coverage, office_id}) => (coverage === null ? [] : [office_id])));
  const place = (side: string): number => dyad.sides.findIndex((one) => one.side === side);
  return offices
    .filter(({office_id}) => followed.has(office_id) && !dyad.top_offices.includes(office_id))
    .sort((a, b) => place(a.side) - place(b.side));
}
